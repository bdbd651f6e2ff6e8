namespace TalentSettlement.Core.PrintedForms;

/// <summary>A link in the chain of custody on a form.</summary>
/// <param name="At">When.</param>
/// <param name="Step">What happened.</param>
/// <param name="Holder">Which office holds the paper from then on.</param>
public sealed record CustodyRow(string At, string Step, string Holder);

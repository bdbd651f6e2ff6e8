namespace TalentSettlement.Core.PrintedForms;

/// <summary>A school, subject, title or licence on a form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
public sealed record CredentialRow(string Kind, string Name);

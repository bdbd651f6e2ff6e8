namespace TalentSettlement.Core.PrintedForms;

/// <summary>A fault on a form.</summary>
/// <param name="Number">The place of the paper in the binding; blank for one that is not on the list.</param>
/// <param name="Item">The paper.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Remark">What to correct.</param>
public sealed record FaultRow(string Number, string Item, string Fault, string Remark);

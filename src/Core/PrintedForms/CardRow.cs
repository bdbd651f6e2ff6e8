namespace TalentSettlement.Core.PrintedForms;

/// <summary>An index card on the notice.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">Its number.</param>
public sealed record CardRow(string Title, string Number);

namespace TalentSettlement.Core.PrintedForms;

/// <summary>A change on a form.</summary>
/// <param name="Field">What is changed.</param>
/// <param name="Before">What it is.</param>
/// <param name="After">What it is to be.</param>
public sealed record ChangeRow(string Field, string Before, string After)
{
    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => $"(change of {Field})";
}

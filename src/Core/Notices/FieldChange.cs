namespace TalentSettlement.Core.Notices;

/// <summary>One field to be changed after approval (S-37, S-38).</summary>
/// <param name="Field">The field as it was asked for; only a <see cref="CardField"/> in kebab-case can be changed.</param>
/// <param name="Value">The new value.</param>
public sealed record FieldChange(string Field, string Value)
{
    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => $"(change of {Field})";
}

using System.Collections.Immutable;

namespace TalentSettlement.Core.Registration;

/// <summary>Family and marriage history of both spouses (S-14, S-49).</summary>
/// <param name="Status">The present status.</param>
/// <param name="Marriages">Every marriage of the person, in order.</param>
/// <param name="SpouseMarriages">Every marriage of the present spouse, in order, the present one included; empty without a spouse.</param>
/// <param name="Children">Every child of either.</param>
public sealed record Family(
    MaritalStatus Status, ImmutableArray<Marriage> Marriages, ImmutableArray<Marriage> SpouseMarriages, ImmutableArray<Child> Children)
{
    /// <summary>Equal when all of it is.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Family? other) =>
        other is not null && Status == other.Status && Marriages.SequenceEqual(other.Marriages)
        && SpouseMarriages.SequenceEqual(other.SpouseMarriages) && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Marriages.Length, SpouseMarriages.Length, Children.Length);
}

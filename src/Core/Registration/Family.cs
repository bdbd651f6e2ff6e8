using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>Family and marriage history of both spouses (S-14, S-49).</summary>
/// <param name="Status">The present status.</param>
/// <param name="Marriages">Every marriage of the person, in order.</param>
/// <param name="SpouseMarriages">Every marriage of the present spouse, in order, the present one included; empty without a spouse.</param>
/// <param name="Children">Every child of either.</param>
/// <param name="SpouseStatus">Whether the spouse is married for the first time or again, as declared; absent without a spouse, and where the history alone tells.</param>
public sealed record Family(
    MaritalStatus Status,
    ImmutableArray<Marriage> Marriages,
    ImmutableArray<Marriage> SpouseMarriages,
    ImmutableArray<Child> Children,
    MaritalStatus? SpouseStatus = null)
{
    /// <summary>Whether there is a spouse at present.</summary>
    [JsonIgnore]
    public bool HasSpouse => Status is MaritalStatus.FirstMarriage or MaritalStatus.Remarried;

    /// <summary>The marriages of the spouse before the present one, which stands last.</summary>
    [JsonIgnore]
    public ImmutableArray<Marriage> EarlierMarriagesOfSpouse => HasSpouse && SpouseMarriages is [.. var earlier, _] ? earlier : [];

    /// <summary>Equal when all of it is.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Family? other) =>
        other is not null && (Status, SpouseStatus) == (other.Status, other.SpouseStatus) && Marriages.SequenceEqual(other.Marriages)
        && SpouseMarriages.SequenceEqual(other.SpouseMarriages) && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, SpouseStatus, Marriages.Length, SpouseMarriages.Length, Children.Length);
}

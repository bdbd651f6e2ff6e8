using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Districts;

/// <summary>A district or functional area of Shenzhen in which a person may settle (拟入户区), and whom the person turns to there (S-44).</summary>
/// <param name="Code">Its six-digit code; a functional area that has none of its own bears one of this register (I-55).</param>
/// <param name="Kind">What it is in law.</param>
/// <param name="Names">What it has been called, the earliest first; before the first name it did not exist.</param>
/// <param name="HumanResources">Its department of human resources.</param>
/// <param name="PublicSecurity">The branch of the municipal public security bureau that is competent for it.</param>
/// <param name="PermitWindow">Where notice and index card are shown for the permission to move in (准予迁入证明, S-44).</param>
/// <param name="Confidence">How well the names of its offices are founded.</param>
public sealed record SettlementDistrict(
    DistrictCode Code,
    SettlementDistrictKind Kind,
    ImmutableArray<DistrictName> Names,
    string HumanResources,
    string PublicSecurity,
    Wording PermitWindow,
    Confidence Confidence)
{
    /// <summary>What it is called on a day.</summary>
    /// <param name="day">A China date.</param>
    /// <returns>The name, or <see langword="null"/> when it did not exist yet.</returns>
    public Wording? NameOn(DateOnly day) => Names.LastOrDefault(name => name.From <= day)?.Name;
}

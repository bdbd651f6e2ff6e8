using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>When a paper is asked for, as data writes it: exactly one of <c>fact</c>, <c>points</c>, <c>age</c> or <c>declared</c>.</summary>
/// <param name="Fact">When this holds.</param>
/// <param name="Points">When such a claim is behind points.</param>
/// <param name="Indicators">Behind points of these indicators only; goes with <paramref name="Points"/>.</param>
/// <param name="Age">When points follow from the age; only <c>true</c> is written.</param>
/// <param name="Declared">When such a claim is declared.</param>
/// <param name="Why">Why; goes with <paramref name="Declared"/>.</param>
internal sealed record MaterialAskText(
    MaterialFact? Fact = null,
    ClaimFilterText? Points = null,
    IndicatorCode[]? Indicators = null,
    bool? Age = null,
    ClaimFilterText? Declared = null,
    Wording? Why = null);

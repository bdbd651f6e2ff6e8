using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Points;

/// <summary>One points table as data writes it.</summary>
internal sealed record PointsTableText(
    string Version,
    Wording Title,
    DateOnly EffectiveFrom,
    string Basis,
    Wording Status,
    decimal Threshold,
    int MaxAge,
    AgeBoundary MaxAgeBoundary,
    DeductionStart DeductionStart,
    PointsGroupText[] Groups,
    GroupExclusion[] Exclusions,
    BarText[] Bars,
    int? MinAge = null);

using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Points;

/// <summary>An indicator as data writes it; <see cref="MeasureReader"/> says which of its parts go together.</summary>
internal sealed record IndicatorText(
    IndicatorCode Code,
    Wording Name,
    PointsConfidence Confidence,
    string[] Sources,
    Wording? Evidence = null,
    DepartmentCode? Department = null,
    decimal? Points = null,
    ConditionText? When = null,
    decimal? Unit = null,
    ClaimFilterText? Of = null,
    decimal? Cap = null,
    ClaimFilterText? ShareOf = null,
    ClaimFilterText? SharedBy = null,
    Counting? Counting = null,
    Tier[]? Tiers = null,
    int? RecordInYears = null,
    decimal? RecordUnlessFrom = null,
    StepsText? Steps = null,
    AgeBand[]? Ages = null);

using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Points;

/// <summary>A group of indicators as data writes it; its evidence and department hold where an indicator names none.</summary>
internal sealed record PointsGroupText(
    IndicatorCode Code,
    Wording Name,
    Combination Combination,
    DepartmentCode Department,
    Wording Evidence,
    IndicatorText[] Indicators,
    decimal? Cap = null,
    IndicatorText[]? Bonuses = null,
    Wording? Gap = null,
    Wording[]? Notes = null);

using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Competence;

/// <summary>A route as data writes it: the first whose condition holds counts, and the last has none.</summary>
internal sealed record RouteText(
    DepartmentCode Lead,
    DepartmentCode[]? Concurring = null,
    FactConditionText? When = null,
    ComparisonText? Comparison = null);

namespace TalentSettlement.Core.Competence;

/// <summary>The table of competence as its data writes it.</summary>
internal sealed record CompetenceTableText(
    string Id,
    string Version,
    string Source,
    Department[] Departments,
    ComparisonSource[] ComparisonSources,
    ElementRouteText[] Elements,
    RecordCheckText[] RecordChecks);

using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Supervision;

/// <summary>One drawn case: which department's part of it is checked, and by whom.</summary>
/// <param name="Department">The department.</param>
/// <param name="Case">The case.</param>
/// <param name="Checker">The account of the checker; <see langword="null"/> when every checker of the department decided on the case.</param>
public sealed record SpotCheckDraw(DepartmentCode Department, CaseId Case, string? Checker);

using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Supervision;

/// <summary>A passed case from which a spot check may draw.</summary>
/// <param name="Case">The case.</param>
/// <param name="Departments">The departments that reviewed part of it.</param>
/// <param name="DecidedBy">The accounts that gave an opinion on it: none of them may check it.</param>
public sealed record SpotCheckCandidate(CaseId Case, ImmutableArray<DepartmentCode> Departments, ImmutableArray<string> DecidedBy);

using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Competence;

/// <summary>Who reviews something under a condition, and how the system may do so alone.</summary>
internal sealed record Route(FactCondition When, CompetentDepartments Reviewers, Comparison? Comparison);

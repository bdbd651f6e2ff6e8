using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>A reviewer's hold on a task (P-LEASE): visible to colleagues, and gone by itself when it runs out.</summary>
/// <param name="Department">The department whose task it is.</param>
/// <param name="Holder">The reviewer's account.</param>
/// <param name="Until">The first instant at which another may take the task over.</param>
public sealed record TaskLease(DepartmentCode Department, string Holder, DateTimeOffset Until);

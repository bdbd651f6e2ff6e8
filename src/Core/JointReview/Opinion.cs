using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>The opinion of one department on one item (审核意见, T-08).</summary>
/// <param name="By">The department.</param>
/// <param name="Reviewer">The reviewer's account.</param>
/// <param name="At">When it was given.</param>
/// <param name="Finding">What was found.</param>
public sealed record Opinion(DepartmentCode By, string Reviewer, DateTimeOffset At, Finding Finding);

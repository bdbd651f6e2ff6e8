using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.JointWindow;

/// <summary>A problem of policy or handling that a window reports to a municipal department (T-27); the case's clocks run on.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="To">The municipal department that owns it.</param>
/// <param name="District">The window's district.</param>
/// <param name="ReportedAt">When.</param>
/// <param name="By">The account of the window's staff.</param>
/// <param name="Question">The problem, 1 to 500 characters, without personal data.</param>
/// <param name="AnswerBy">The first moment that is too late for an answer.</param>
/// <param name="Case">The case it came up with, if any.</param>
/// <param name="Answer">The answer, once given.</param>
public sealed record PolicyProblem(
    string Id,
    DepartmentCode To,
    DistrictCode District,
    DateTimeOffset ReportedAt,
    string By,
    string Question,
    DateTimeOffset AnswerBy,
    CaseId? Case,
    PolicyAnswer? Answer = null);

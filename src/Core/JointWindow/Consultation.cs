using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.JointWindow;

/// <summary>A consultation at the joint window of the planned place (现场咨询, T-16, T-20).</summary>
/// <param name="Id">Its identity.</param>
/// <param name="District">The window's district.</param>
/// <param name="At">When.</param>
/// <param name="By">The account of the window's staff.</param>
/// <param name="Question">What was asked, 1 to 500 characters, without personal data.</param>
/// <param name="Advice">What was advised, 1 to 500 characters.</param>
/// <param name="Case">The case it was about, if any.</param>
public sealed record Consultation(string Id, DistrictCode District, DateTimeOffset At, string By, string Question, string Advice, CaseId? Case);

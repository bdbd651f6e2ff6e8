using System.Collections.Immutable;
using TalentSettlement.Core.JointWindow;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>Recording a consultation at the window.</summary>
/// <param name="Question">What was asked, 1 to 500 characters, without personal data.</param>
/// <param name="Advice">What was advised, 1 to 500 characters.</param>
/// <param name="CaseId">The case it was about, if any.</param>
public sealed record RecordConsultation(string Question, string Advice, string? CaseId = null);

/// <summary>Reporting a problem of policy or handling to a municipal department.</summary>
/// <param name="To">The department's code.</param>
/// <param name="Question">The problem, 1 to 500 characters, without personal data.</param>
/// <param name="CaseId">The case it came up with, if any.</param>
public sealed record ReportPolicyProblem(string To, string Question, string? CaseId = null);

/// <summary>Answering a reported problem.</summary>
/// <param name="Text">The answer, 1 to 1,000 characters.</param>
public sealed record AnswerPolicyProblem(string Text);

/// <summary>The consultations of a window.</summary>
/// <param name="Items">The consultations.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record ConsultationList(ImmutableArray<Consultation> Items, string? Next);

/// <summary>The problems reported to a department.</summary>
/// <param name="Items">The problems.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record PolicyProblemList(ImmutableArray<PolicyProblem> Items, string? Next);

/// <summary>The joint window of a district (联审窗口).</summary>
/// <param name="District">The district's code.</param>
/// <param name="NameZh">The district, in Chinese.</param>
/// <param name="WindowZh">The window, in Chinese.</param>
/// <param name="WindowEn">The window, in English.</param>
public sealed record WindowView(string District, string NameZh, string WindowZh, string WindowEn);

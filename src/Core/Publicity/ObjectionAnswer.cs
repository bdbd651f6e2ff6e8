namespace TalentSettlement.Core.Publicity;

/// <summary>The ruling on an objection with its two explanations: one for the applicant, one for whoever objected (N14).</summary>
/// <param name="At">When.</param>
/// <param name="By">The officer's account.</param>
/// <param name="Ruling">What was found.</param>
/// <param name="Reason">Why, as the applicant reads it, 1 to 200 characters.</param>
/// <param name="Text">The answer to whoever objected, 1 to 1,000 characters.</param>
public sealed record ObjectionAnswer(DateTimeOffset At, string By, ObjectionRuling Ruling, string Reason, string Text);

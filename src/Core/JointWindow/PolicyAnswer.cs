namespace TalentSettlement.Core.JointWindow;

/// <summary>A municipal department's answer.</summary>
/// <param name="At">When.</param>
/// <param name="By">The account that answered.</param>
/// <param name="Text">The answer, 1 to 1,000 characters.</param>
public sealed record PolicyAnswer(DateTimeOffset At, string By, string Text);

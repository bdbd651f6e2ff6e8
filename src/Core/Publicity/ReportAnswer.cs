namespace TalentSettlement.Core.Publicity;

/// <summary>The answer to a report.</summary>
/// <param name="At">When.</param>
/// <param name="By">The officer's account.</param>
/// <param name="Text">The answer, 1 to 1,000 characters.</param>
public sealed record ReportAnswer(DateTimeOffset At, string By, string Text);

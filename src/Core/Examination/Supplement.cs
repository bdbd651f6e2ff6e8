namespace TalentSettlement.Core.Examination;

/// <summary>Material asked for during the examination; it is handed in within the same sixty days (补充材料, S-25).</summary>
/// <param name="At">When it was asked for.</param>
/// <param name="What">What is missing, in words that agency and applicant read, 1 to 200 characters.</param>
public sealed record Supplement(DateTimeOffset At, string What);

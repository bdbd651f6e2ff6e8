namespace TalentSettlement.Core.Examination;

/// <summary>That the bureau did not decide in time (超期, S-32); it stays on record after the decision (G9).</summary>
/// <param name="At">The moment of law: the first moment that was too late.</param>
/// <param name="RecordedAt">When the system wrote it down.</param>
public sealed record TermBreach(DateTimeOffset At, DateTimeOffset RecordedAt);

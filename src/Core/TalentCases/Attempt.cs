namespace TalentSettlement.Core.TalentCases;

/// <summary>One submission of the application and how it ended; attempts are linked by standing in one case (T-16).</summary>
/// <param name="Round">1 for the first submission.</param>
/// <param name="SubmittedAt">When the server had received it.</param>
/// <param name="EndedAt">When the round was concluded, or none yet.</param>
/// <param name="Ended">How: <c>passed</c>, <c>returned</c>, <c>refused-for-fraud</c> or <c>cancelled</c>.</param>
public sealed record Attempt(int Round, DateTimeOffset SubmittedAt, DateTimeOffset? EndedAt = null, string? Ended = null);

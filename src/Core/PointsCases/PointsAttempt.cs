namespace TalentSettlement.Core.PointsCases;

/// <summary>One submission of the agency and how it ended; attempts are linked by standing in one case.</summary>
/// <param name="Number">1 for the first submission.</param>
/// <param name="SubmittedAt">When the server had received it.</param>
/// <param name="EndedAt">When it ended, or none yet.</param>
/// <param name="Ended">How: <c>withdrawn</c>, <c>lapsed</c>, <c>forged</c>, <c>approved</c>, <c>not-approved</c> or <c>cancelled</c>.</param>
public sealed record PointsAttempt(int Number, DateTimeOffset SubmittedAt, DateTimeOffset? EndedAt = null, string? Ended = null);

namespace TalentSettlement.Core.Notices;

/// <summary>A request to cancel a declaration (撤销申请, S-36, S-39).</summary>
/// <param name="At">When it was asked.</param>
/// <param name="By">The account that asked.</param>
/// <param name="Reason">Why, 1 to 200 characters.</param>
/// <param name="FormAt">When the window received the signed and sealed form.</param>
/// <param name="FormBy">The account that received it; another one decides (C11).</param>
public sealed record CancellationRequest(
    DateTimeOffset At, string By, string Reason, DateTimeOffset? FormAt = null, string? FormBy = null);

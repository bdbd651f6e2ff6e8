namespace TalentSettlement.Core.Points;

/// <summary>One tier of an amount.</summary>
/// <param name="From">From which amount on, inclusive.</param>
/// <param name="Points">What it gives.</param>
internal sealed record Tier(decimal From, decimal Points);

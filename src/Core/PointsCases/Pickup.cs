namespace TalentSettlement.Core.PointsCases;

/// <summary>That notice and cards were collected by the agency's manager with the own card (领取, S-42), and passed on (S-56).</summary>
/// <param name="At">When the manager collected them.</param>
/// <param name="By">The account of the clerk who handed them out.</param>
/// <param name="FeePaidAt">When the agency's service fee was paid.</param>
public sealed record Pickup(DateTimeOffset At, string By, DateTimeOffset? FeePaidAt = null);

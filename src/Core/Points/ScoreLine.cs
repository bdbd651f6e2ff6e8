namespace TalentSettlement.Core.Points;

/// <summary>What one indicator contributes to a score (B4).</summary>
/// <param name="Indicator">The indicator, with its rule, evidence and department.</param>
/// <param name="Points">What it contributes after caps and exclusions; below zero for a deduction.</param>
/// <param name="Why">Why not more.</param>
public sealed record ScoreLine(Indicator Indicator, decimal Points, WhyNotMore Why);

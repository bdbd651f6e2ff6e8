namespace TalentSettlement.Core.Points;

/// <summary>What a group gives by itself, after its cap and before other groups exclude it.</summary>
/// <param name="Code">The group.</param>
/// <param name="Lines">What each of its indicators contributes.</param>
internal sealed record WeighedGroup(IndicatorCode Code, ScoreLine[] Lines)
{
    /// <summary>The points of the group.</summary>
    public decimal Points => Lines.Sum(line => line.Points);

    /// <summary>What of them is lost when another group counts instead; deductions stay.</summary>
    public decimal Gains => Lines.Sum(line => Math.Max(0, line.Points));
}

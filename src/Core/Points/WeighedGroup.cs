namespace TalentSettlement.Core.Points;

/// <summary>What a group gives by itself, after its cap and before other groups exclude it.</summary>
/// <param name="Code">The group.</param>
/// <param name="Lines">What each of its indicators contributes.</param>
internal sealed record WeighedGroup(IndicatorCode Code, ScoreLine[] Lines)
{
    /// <summary>What it gives; nothing of it is left when another group counts instead.</summary>
    public decimal Gains => Lines.Sum(line => Math.Max(0, line.Points));

    /// <summary>What it costs, in any case.</summary>
    public decimal Losses => Lines.Sum(line => Math.Min(0, line.Points));
}

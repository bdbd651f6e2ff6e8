using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>The points of a declaration on a day, item by item (积分明细, S-01, S-07).</summary>
/// <param name="Table">The table under which they were counted.</param>
/// <param name="On">The day, a China date.</param>
/// <param name="Threshold">The total from which the condition is met, inclusive.</param>
/// <param name="Lines">Every indicator of the table, in its order, those without points included.</param>
/// <param name="Bars">What bars the declaration whatever the points.</param>
public sealed record Score(RuleSetVersion Table, DateOnly On, decimal Threshold, ImmutableArray<ScoreLine> Lines, ImmutableArray<Bar> Bars)
{
    /// <summary>The sum of the lines. It is never rounded to points: 99.99 is below 100 (SC-32).</summary>
    /// <remarks>
    /// Shares of patents make thirds and sevenths, which a decimal number cannot hold. Ten decimals are kept, so that 50/3 + 100/3 is 50; no sum
    /// of such shares can lie closer to a whole number without being it.
    /// </remarks>
    public decimal Total { get; } = decimal.Round(Lines.Sum(line => line.Points), 10);

    /// <summary>Whether the total reaches the threshold; exactly 100 does (B2).</summary>
    public bool ReachesThreshold => Total >= Threshold;

    /// <summary>Whether the points open the way: the threshold is reached and nothing bars.</summary>
    public bool Suffices => ReachesThreshold && Bars.IsEmpty;
}

using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>Shows how points move by themselves.</summary>
public static class TimelineViews
{
    private const int Months = 24;

    /// <summary>The timeline that is asked for.</summary>
    /// <param name="question">What is asked.</param>
    /// <returns>The timeline.</returns>
    public static PointsTimelineView Of(PointsQuestion question)
    {
        var (declaration, table, on) = question;
        var timeline = ScoreTimeline.Over(declaration, table, on, Months);
        var rules = table.Groups.SelectMany(group => group.Indicators.Concat(group.Bonuses)).ToDictionary(indicator => indicator.Code, indicator => indicator.Rule);
        return new PointsTimelineView(
            table.Version.Version,
            on,
            on.AddMonths(Months),
            timeline.FirstOpen,
            timeline.ClosedAgain?.AddDays(-1),
            [
                .. from point in timeline.Points
                   select new TimelinePointView(
                       point.On,
                       point.Total,
                       point.Total >= table.Threshold,
                       point.Way,
                       [.. point.Changed.Select(code => new ChangedView(code, rules[code]))]),
            ]);
    }
}

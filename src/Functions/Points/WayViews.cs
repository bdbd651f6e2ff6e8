using System.Collections.Immutable;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>Shows the ways to 100 points.</summary>
public static class WayViews
{
    private const int MostWays = 20;

    /// <summary>The ways that are asked for.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="tables">What can be done, and the words.</param>
    /// <returns>The ways.</returns>
    public static WaysView Of(PointsQuestion question, PointsTables tables)
    {
        var (declaration, table, on) = question;
        var today = PointsRules.Evaluate(declaration, table, on);
        var search = WayTo100.Search(declaration, table, tables.Changes, on);
        return new WaysView(
            table.Version.Version,
            on,
            today.Total,
            today.Threshold,
            search.Conclusion,
            tables.Word(search.Conclusion),
            search.LastDay,
            search.Ways.Length,
            [.. search.Ways.Take(MostWays).Select(way => Of(way, declaration, today))]);
    }

    private static WayView Of(Way way, Declaration declaration, Score today) => new(
        way.Steps,
        [.. way.Changes.Select(change => new ChangeView(change.Code, change.Name, change.Evidence, change.Months, change.EarliestFrom(today.On), change.Confidence))],
        way.Ready,
        way.On,
        way.Score.Total,
        Differences(today, way.Score),
        [.. way.Declaration.Claims.Skip(declaration.Claims.Length)]);

    private static ImmutableArray<DifferenceView> Differences(Score today, Score then) =>
    [
        .. from pair in today.Lines.Zip(then.Lines)
           where pair.First.Points != pair.Second.Points
           let indicator = pair.Second.Indicator
           select new DifferenceView(
               indicator.Code, indicator.Rule, pair.First.Points, pair.Second.Points, indicator.Evidence, indicator.Department.Value),
    ];
}

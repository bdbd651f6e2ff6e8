using System.Collections.Immutable;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Functions.Points;

/// <summary>Shows the ways to 100 points.</summary>
public static class WayViews
{
    private const int MostWays = 20;
    private const int MostOfCase = 5;

    /// <summary>The ways that are asked for.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="tables">What can be done, and the words.</param>
    /// <returns>The ways.</returns>
    public static WaysView Of(PointsQuestion question, PointsTables tables) => Of(question, tables, MostWays);

    /// <summary>The ways that somebody has who fills in a declaration, the first few of them (SC-32).</summary>
    /// <param name="file">The file.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="on">The China date.</param>
    /// <returns>The ways.</returns>
    public static WaysView Of(PointsFile file, PointsLaw law, DateOnly on) =>
        Of(new PointsQuestion(file.Declaration, DeclaringRules.TableOf(file, law, on), on), law.Tables, MostOfCase);

    private static WaysView Of(PointsQuestion question, PointsTables tables, int most)
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
            [.. search.Ways.Take(most).Select(way => Of(way, declaration, today))]);
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

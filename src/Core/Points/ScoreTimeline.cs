using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>How a score moves by itself, by age, by insured months, by prizes that lapse (N2).</summary>
/// <param name="Points">Every day from which something is another; the first is the first day asked for.</param>
public sealed record ScoreTimeline(ImmutableArray<ScorePoint> Points)
{
    /// <summary>The first day on which the way by points is open; absent when it never is in the time asked for.</summary>
    public DateOnly? FirstOpen => Points.FirstOrDefault(point => point.Way == WayByPoints.Open)?.On;

    /// <summary>The first day on which the way is closed again; the day before is the last one open. Absent when it stays open.</summary>
    public DateOnly? ClosedAgain => Points.SkipWhile(point => point.Way != WayByPoints.Open)
        .FirstOrDefault(point => point.Way != WayByPoints.Open)?.On;

    /// <summary>Follows a score over some months in which nothing is done.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table that the case is under.</param>
    /// <param name="from">The first day, a China date.</param>
    /// <param name="months">How many months; the corresponding day is still included.</param>
    public static ScoreTimeline Over(Declaration declaration, PointsTable table, DateOnly from, int months)
    {
        List<ScorePoint> points = [];
        Score? before = null;
        foreach (var day in Breakpoints.Of(declaration, table, from, from.AddMonths(months)).Prepend(from))
        {
            var score = PointsRules.Evaluate(declaration, table, day);
            var point = new ScorePoint(day, score.Total, PointsRules.WayOn(declaration, score, table), Changed(before, score));
            if (points is [] || points[^1].Way != point.Way || !point.Changed.IsEmpty)
            {
                points.Add(point);
            }

            before = score;
        }

        return new ScoreTimeline([.. points]);
    }

    private static ImmutableArray<IndicatorCode> Changed(Score? before, Score now) => before is null ? [] :
        [.. now.Lines.Zip(before.Lines).Where(pair => pair.First.Points != pair.Second.Points).Select(pair => pair.First.Indicator.Code)];
}

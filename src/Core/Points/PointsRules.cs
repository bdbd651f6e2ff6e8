using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>How points are counted (S-01, S-07): indicator by indicator, then the group, then what excludes what.</summary>
public static class PointsRules
{
    /// <summary>Counts the points of a declaration.</summary>
    /// <remarks>A pure function: the same declaration, table and day give the same score, in whatever order things are claimed.</remarks>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table that the case is under.</param>
    /// <param name="on">The day for which it is counted, a China date; in a case the day of the agency's last submission.</param>
    public static Score Evaluate(Declaration declaration, PointsTable table, DateOnly on)
    {
        var groups = table.Groups.Select(group => Weigh(group, declaration, table, on)).ToArray();
        foreach (var exclusion in table.Exclusions)
        {
            Exclude(groups, exclusion);
        }

        ImmutableArray<Bar> bars = [.. table.Bars.Select(bar => bar.On(declaration, on)).OfType<Bar>()];
        return new Score(table.Version, on, table.Threshold, [.. groups.SelectMany(group => group.Lines)], bars);
    }

    /// <summary>Whether the way by points is open under a score (article 6(7)): the age, then the bars, then the points.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="score">Its score.</param>
    /// <param name="table">The table under which it was counted.</param>
    public static WayByPoints WayOn(Declaration declaration, Score score, PointsTable table) =>
        !table.AdmitsAge(declaration.DateOfBirth, score.On) ? WayByPoints.ClosedByAge
        : !score.Bars.IsEmpty ? WayByPoints.ClosedByBar
        : score.ReachesThreshold ? WayByPoints.Open : WayByPoints.BelowThreshold;

    /// <summary>Counts one group by itself; what excludes it is not looked at.</summary>
    internal static WeighedGroup Weigh(PointsGroup group, Declaration declaration, PointsTable table, DateOnly on)
    {
        var lines = group.Indicators.Select(Line).ToArray();
        if (group.Combination != Combination.Sum)
        {
            KeepHighest(lines, group.Combination == Combination.Highest ? WhyNotMoreKind.HigherCounts : WhyNotMoreKind.OtherClassChosen);
        }

        var nothing = lines.All(line => line.Points <= 0);
        var bonuses = group.Bonuses.Select(Line)
            .Select(bonus => nothing && bonus.Points > 0 ? bonus with { Points = 0, Why = new WhyNotMore(WhyNotMoreKind.NothingToAddTo) } : bonus);
        return new WeighedGroup(group.Code, Capped([.. lines, .. bonuses], group.Cap));

        ScoreLine Line(Indicator indicator)
        {
            var measured = indicator.Measure.Of(declaration, on, table.DeductionStart);
            return new ScoreLine(indicator, measured.Points, measured.Why);
        }
    }

    private static void KeepHighest(ScoreLine[] lines, WhyNotMoreKind reason)
    {
        var best = lines.MaxBy(line => line.Points);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is { Points: > 0 } lower && !ReferenceEquals(lower, best))
            {
                lines[i] = lower with { Points = 0, Why = new WhyNotMore(reason, Other: best!.Indicator.Code) };
            }
        }
    }

    // The indicators fill the cap in the order of the table.
    private static ScoreLine[] Capped(ScoreLine[] lines, decimal? cap)
    {
        var room = cap ?? 0;
        for (var i = 0; cap is not null && i < lines.Length; i++)
        {
            if (lines[i].Points > room)
            {
                lines[i] = lines[i] with { Points = room, Why = new WhyNotMore(WhyNotMoreKind.CapReached, cap) };
            }

            room -= lines[i].Points;
        }

        return lines;
    }

    private static void Exclude(WeighedGroup[] groups, GroupExclusion exclusion)
    {
        var rivals = groups.Where(group => exclusion.Groups.Contains(group.Code)).ToArray();
        var best = rivals.MaxBy(group => group.Gains)!;
        foreach (var lines in rivals.Where(group => group != best).Select(group => group.Lines))
        {
            for (var i = 0; i < lines.Length; i++)
            {
                lines[i] = lines[i].Points <= 0 ? lines[i]
                    : lines[i] with { Points = 0, Why = new WhyNotMore(WhyNotMoreKind.OtherGroupCounts, Other: best.Code) };
            }
        }
    }
}

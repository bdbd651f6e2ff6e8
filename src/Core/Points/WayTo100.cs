using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>The ways to enough points that there are, or that there is none before the age limit (N1, SC-32).</summary>
/// <param name="Ways">The smallest sets of changes, those with the fewest steps first, then the earliest.</param>
/// <param name="LastDay">The last day that was looked at: the age limit, or five years ahead when that comes first.</param>
/// <param name="Conclusion">What it comes to.</param>
public sealed record WayTo100(ImmutableArray<Way> Ways, DateOnly LastDay, WayConclusion Conclusion)
{
    /// <summary>The most changes that are combined.</summary>
    public const int MostChanges = 3;

    /// <summary>How many years ahead are looked at.</summary>
    public const int YearsAhead = 5;

    /// <summary>Looks for every smallest set of changes under which the way by points opens.</summary>
    /// <remarks>
    /// Bounded and deterministic: at most <see cref="MostChanges"/> of the changes of the data together, begun on the day, looked at on the day on
    /// which they are ready and on every later day on which a score can rise by itself, until <see cref="LastDay"/>. A set is left out when a part
    /// of it opens the way no later.
    /// </remarks>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table that the case is under.</param>
    /// <param name="changes">What the person can do; at most 64.</param>
    /// <param name="on">The day from which on something is done, a China date.</param>
    public static WayTo100 Search(Declaration declaration, PointsTable table, ImmutableArray<Change> changes, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(changes.Length, ChangeSet.Most);
        var limit = table.AgeLimit.LastDayFor(declaration.DateOfBirth);
        var lastDay = limit < on.AddYears(YearsAhead) ? limit : on.AddYears(YearsAhead);
        if (lastDay < on)
        {
            return new WayTo100([], lastDay, WayConclusion.TooOld);
        }

        ImmutableArray<Way> ways = [.. Opened(new WaySearch(declaration, table, changes, on, lastDay)).OrderBy(way => way.Steps).ThenBy(way => way.On)];
        return new WayTo100(ways, lastDay, ways switch
        {
            [{ Steps: 0 }, ..] => WayConclusion.Reached,
            [_, ..] => WayConclusion.WaysFound,
            [] when table.Bars.Any(bar => bar.On(declaration, lastDay) is not null) => WayConclusion.Barred,
            [] => lastDay == limit ? WayConclusion.NoneBeforeAgeLimit : WayConclusion.NoneWithinYears,
        });
    }

    private static IEnumerable<Way> Opened(WaySearch search)
    {
        List<(ChangeSet Set, DateOnly On)> found = [];
        foreach (var chosen in Sets([.. Enumerable.Range(0, search.Changes.Length).Where(search.IsOfUse)]))
        {
            var earlier = found.Where(way => way.Set.IsWithin(chosen)).Select(way => way.On).Append(DateOnly.MaxValue).Min();
            if (search.Open(chosen, before: earlier) is { } way)
            {
                found.Add((chosen, way.On));
                yield return way;
            }
        }
    }

    // The smaller ones first, so that a part is known before the whole.
    private static IEnumerable<ChangeSet> Sets(ImmutableArray<int> changes)
    {
        List<(ChangeSet Set, int Next)> level = [(default, 0)];
        for (var size = 0; size <= MostChanges; size++)
        {
            foreach (var (set, _) in level)
            {
                yield return set;
            }

            level = [.. level.SelectMany(part => Enumerable.Range(part.Next, changes.Length - part.Next)
                .Select(i => (part.Set.Or(ChangeSet.Of(changes[i])), i + 1)))];
        }
    }
}

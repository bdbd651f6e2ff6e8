using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>Looks at sets of changes to one declaration under one table.</summary>
/// <param name="declaration">What is declared.</param>
/// <param name="table">The table.</param>
/// <param name="on">The day from which on something is done.</param>
/// <param name="lastDay">The last day that is looked at.</param>
internal sealed class WaySearch(Declaration declaration, PointsTable table, DateOnly on, DateOnly lastDay)
{
    /// <summary>Whether there is time for a change.</summary>
    public bool HasTimeFor(Change change) => change.EarliestFrom(on) <= lastDay;

    /// <summary>The way that a set of changes opens, or null; not later than a way that a part of the set opens.</summary>
    public Way? Open(ImmutableArray<Change> chosen, List<Way> found)
    {
        var ready = chosen.Select(change => change.EarliestFrom(on)).Append(on).Max();
        var changed = declaration.With(chosen.SelectMany(change => change.ClaimsFrom(on, declaration)));
        var earlier = found.Where(way => way.Changes.All(chosen.Contains)).Select(way => way.On).Append(DateOnly.MaxValue).Min();
        foreach (var day in Days(ready, changed).TakeWhile(day => day < earlier).Where(day => !Barred(changed, day)))
        {
            var score = PointsRules.Evaluate(changed, table, day);
            if (PointsRules.WayOn(changed, score, table) == WayByPoints.Open)
            {
                return new Way(chosen, ready, day, score);
            }
        }

        return null;
    }

    private bool Barred(Declaration changed, DateOnly day) => table.Bars.Any(bar => bar.On(changed, day) is not null);

    private IEnumerable<DateOnly> Days(DateOnly ready, Declaration changed) =>
        ready > lastDay ? [] : Breakpoints.Of(changed, ready, lastDay).Prepend(ready);
}

using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>Looks at sets of changes to one declaration under one table.</summary>
/// <remarks>
/// A score is the sum of its groups, and a group looks at some kinds of claims only. So a group is followed once for every part of a set that
/// concerns it, and a set is the sum of a few courses that are known already.
/// </remarks>
internal sealed class WaySearch
{
    private readonly Declaration declaration;
    private readonly PointsTable table;
    private readonly DateOnly on;
    private readonly DateOnly lastDay;
    private readonly ImmutableArray<DateOnly> earliest;
    private readonly ImmutableArray<ImmutableArray<Claim>> adds;
    private readonly ImmutableArray<ChangeSet> concerning;
    private readonly ImmutableArray<ImmutableArray<int>> rivals;
    private readonly ImmutableArray<DateOnly> days;
    private readonly Dictionary<(int Group, ChangeSet Part), GroupCourse> courses = [];

    /// <summary>Begins a search.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table.</param>
    /// <param name="changes">What can be done.</param>
    /// <param name="on">The day from which on something is done.</param>
    /// <param name="lastDay">The last day that is looked at.</param>
    public WaySearch(Declaration declaration, PointsTable table, ImmutableArray<Change> changes, DateOnly on, DateOnly lastDay)
    {
        (this.declaration, this.table, this.on, this.lastDay, Changes) = (declaration, table, on, lastDay, changes);
        earliest = [.. changes.Select(change => change.EarliestFrom(on))];
        adds = [.. changes.Select(change => change.ClaimsFrom(on, declaration).ToImmutableArray())];
        concerning = [.. table.Groups.Select(Concerning)];
        rivals = [.. table.Exclusions.Select(exclusion => Enumerable.Range(0, table.Groups.Length)
            .Where(i => exclusion.Groups.Contains(table.Groups[i].Code)).ToImmutableArray())];
        // A day on which nothing turns for a set does no harm: its score is that of the day before.
        days =
        [
            .. Breakpoints.Of(declaration.With(adds.SelectMany(added => added)), table, on, lastDay)
                .Concat(earliest).Prepend(on).Where(day => day <= lastDay).Distinct().Order(),
        ];
    }

    /// <summary>What can be done.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Whether a change concerns any group of the table and there is time for it.</summary>
    public bool IsOfUse(int change) => earliest[change] <= lastDay && concerning.Any(part => part.Has(change));

    /// <summary>The way that a set of changes opens before a day, or null.</summary>
    public Way? Open(ChangeSet chosen, DateOnly before)
    {
        var ready = Members(chosen).Select(i => earliest[i]).Append(on).Max();
        if (ready >= before)
        {
            return null;
        }

        var sum = new CourseSum([.. table.Groups.Select((_, group) => CourseOf(group, chosen.And(concerning[group])))], rivals);
        if (sum.AtMost < table.Threshold)
        {
            return null;
        }

        var changed = declaration.With(Members(chosen).SelectMany(i => adds[i]));
        foreach (var day in days.SkipWhile(day => day < ready).TakeWhile(day => day < before))
        {
            if (sum.On(day) >= table.Threshold && IsAdmitted(changed, day))
            {
                return new Way([.. Members(chosen).Select(i => Changes[i])], ready, day, PointsRules.Evaluate(changed, table, day), changed);
            }
        }

        return null;
    }

    private ChangeSet Concerning(PointsGroup group) => Enumerable.Range(0, adds.Length)
        .Where(i => group.Filters.Any(filter => adds[i].Any(filter.Means)))
        .Aggregate(default(ChangeSet), (set, i) => set.Or(ChangeSet.Of(i)));

    private GroupCourse CourseOf(int group, ChangeSet part)
    {
        if (!courses.TryGetValue((group, part), out var course))
        {
            var changed = declaration.With(Members(part).SelectMany(i => adds[i]));
            course = courses[(group, part)] = GroupCourse.Of(table.Groups[group], changed, table, on, lastDay);
        }

        return course;
    }

    private bool IsAdmitted(Declaration changed, DateOnly day) =>
        table.AdmitsAge(declaration.DateOfBirth, day) && table.Bars.All(bar => bar.On(changed, day) is null);

    private IEnumerable<int> Members(ChangeSet set) => Enumerable.Range(0, Changes.Length).Where(set.Has);
}

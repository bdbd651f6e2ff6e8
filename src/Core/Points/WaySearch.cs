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
    private readonly ImmutableArray<ImmutableArray<Claim>> adds;
    private readonly ImmutableArray<ChangeSet> concerning;
    private readonly ImmutableArray<DateOnly> admission;
    private readonly Dictionary<(int Group, ChangeSet Part), GroupCourse> courses = [];

    /// <summary>Begins a search.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table.</param>
    /// <param name="changes">What can be done.</param>
    /// <param name="on">The day from which on something is done.</param>
    /// <param name="lastDay">The last day that is looked at.</param>
    public WaySearch(Declaration declaration, PointsTable table, ImmutableArray<Change> changes, DateOnly on, DateOnly lastDay)
    {
        (this.declaration, this.table, this.on, this.lastDay) = (declaration, table, on, lastDay);
        adds = [.. changes.Select(change => change.ClaimsFrom(on, declaration).ToImmutableArray())];
        concerning = [.. table.Groups.Select(Concerning)];
        admission = [.. Breakpoints.OfAdmission(declaration, table)];
        Changes = changes;
    }

    /// <summary>What can be done.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Whether a change concerns any group of the table and there is time for it.</summary>
    public bool IsOfUse(int change) => Changes[change].EarliestFrom(on) <= lastDay && concerning.Any(part => part.Has(change));

    /// <summary>The way that a set of changes opens before a day, or null.</summary>
    public Way? Open(ChangeSet chosen, DateOnly before)
    {
        var followed = table.Groups.Select((_, group) => CourseOf(group, chosen.And(concerning[group]))).ToArray();
        if (Total(followed, course => course.Most) < table.Threshold)
        {
            return null;
        }

        ImmutableArray<Change> done = [.. Members(chosen).Select(i => Changes[i])];
        var ready = done.Select(change => change.EarliestFrom(on)).Append(on).Max();
        var changed = declaration.With(Members(chosen).SelectMany(i => adds[i]));
        foreach (var day in Days(followed, ready).TakeWhile(day => day < before))
        {
            if (Total(followed, course => course.On(day)) >= table.Threshold && IsAdmitted(changed, day))
            {
                return new Way(done, ready, day, PointsRules.Evaluate(changed, table, day), changed);
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

    private IEnumerable<DateOnly> Days(GroupCourse[] followed, DateOnly ready) =>
        followed.SelectMany(course => course.Steps.Select(step => step.From)).Concat(admission)
            .Where(day => day > ready && day <= lastDay).Append(ready).Distinct().Order();

    private bool IsAdmitted(Declaration changed, DateOnly day) =>
        table.AdmitsAge(declaration.DateOfBirth, day) && table.Bars.All(bar => bar.On(changed, day) is null);

    private decimal Total(GroupCourse[] followed, Func<GroupCourse, GroupCourse.Step> step)
    {
        var total = followed.Sum(course => step(course).Gains + step(course).Losses);
        foreach (var exclusion in table.Exclusions)
        {
            var rivals = followed.Where(course => exclusion.Groups.Contains(course.Group.Code)).Select(course => step(course).Gains).ToArray();
            total -= rivals.Sum() - rivals.Max();
        }

        return decimal.Round(total, 10);
    }

    private IEnumerable<int> Members(ChangeSet set) => Enumerable.Range(0, Changes.Length).Where(set.Has);
}

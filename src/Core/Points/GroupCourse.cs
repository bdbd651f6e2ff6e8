using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>How the points of one group move by themselves over some time.</summary>
/// <param name="Group">The group.</param>
/// <param name="Steps">Every day from which it gives other points; the first is the first day of the time.</param>
internal sealed record GroupCourse(PointsGroup Group, ImmutableArray<GroupCourse.Step> Steps)
{
    /// <summary>What the group never exceeds: its best gains on one day, and on another the fewest deductions.</summary>
    public Step Most { get; } = new(
        Steps[0].From, Steps.Max(step => step.Gains) + Steps.Max(step => step.Points - step.Gains), Steps.Max(step => step.Gains));

    /// <summary>Follows a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table in which the group stands.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, inclusive.</param>
    public static GroupCourse Of(PointsGroup group, Declaration declaration, PointsTable table, DateOnly from, DateOnly until)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (var day in Breakpoints.Of(declaration, group, from, until).Prepend(from))
        {
            var weighed = PointsRules.Weigh(group, declaration, table, day);
            var step = new Step(day, weighed.Points, weighed.Gains);
            if (steps.Count == 0 || steps[^1] with { From = day } != step)
            {
                steps.Add(step);
            }
        }

        return new GroupCourse(group, steps.ToImmutable());
    }

    /// <summary>What the group gives from a day on.</summary>
    /// <param name="From">The first day.</param>
    /// <param name="Points">The points, after the cap of the group.</param>
    /// <param name="Gains">What of them is lost when another group counts instead.</param>
    public readonly record struct Step(DateOnly From, decimal Points, decimal Gains);
}

using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>How the points of one group move by themselves over some time.</summary>
/// <param name="Group">The group.</param>
/// <param name="Steps">Every day from which it gives other points; the first is the first day of the time.</param>
internal sealed record GroupCourse(PointsGroup Group, ImmutableArray<GroupCourse.Step> Steps)
{
    /// <summary>The most that the group gives on a day of the time.</summary>
    public Step Most { get; } = new(Steps[0].From, Steps.Max(step => step.Gains), Steps.Max(step => step.Losses));

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
            var step = new Step(day, weighed.Gains, weighed.Losses);
            if (steps.Count == 0 || steps[^1] with { From = day } != step)
            {
                steps.Add(step);
            }
        }

        return new GroupCourse(group, steps.ToImmutable());
    }

    /// <summary>What the group gives from a day on.</summary>
    /// <param name="From">The first day.</param>
    /// <param name="Gains">What it gives, after its cap; nothing of it is left when another group counts instead.</param>
    /// <param name="Losses">What it costs, in any case.</param>
    public readonly record struct Step(DateOnly From, decimal Gains, decimal Losses);
}

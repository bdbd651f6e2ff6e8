using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>The courses of all groups of a table added up, day after day; of groups that exclude each other the most favourable one counts.</summary>
internal sealed class CourseSum
{
    private readonly GroupCourse[] courses;
    private readonly ImmutableArray<ImmutableArray<int>> rivals;
    private readonly int[] places;
    private readonly GroupCourse.Step[] steps;
    private decimal? total;

    /// <summary>Begins before the first day.</summary>
    /// <param name="courses">The course of every group, in the order of the table.</param>
    /// <param name="rivals">The places of groups that exclude each other.</param>
    public CourseSum(GroupCourse[] courses, ImmutableArray<ImmutableArray<int>> rivals)
    {
        (this.courses, this.rivals) = (courses, rivals);
        places = new int[courses.Length];
        steps = [.. courses.Select(course => course.Most)];
        AtMost = Total();
        steps = [.. courses.Select(course => course.Steps[0])];
    }

    /// <summary>What the total never exceeds.</summary>
    public decimal AtMost { get; }

    /// <summary>The total on a day, rounded like that of a score; days are asked for in order.</summary>
    public decimal On(DateOnly day)
    {
        for (var i = 0; i < courses.Length; i++)
        {
            var course = courses[i].Steps;
            while (places[i] + 1 < course.Length && course[places[i] + 1].From <= day)
            {
                steps[i] = course[++places[i]];
                total = null;
            }
        }

        return total ??= Total();
    }

    private decimal Total()
    {
        var sum = 0m;
        foreach (var step in steps)
        {
            sum += step.Points;
        }

        foreach (var group in rivals)
        {
            var best = 0m;
            foreach (var rival in group)
            {
                sum -= steps[rival].Gains;
                best = Math.Max(best, steps[rival].Gains);
            }

            sum += best;
        }

        return decimal.Round(sum, 10);
    }
}

using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>The courses of all groups of a table added up, day after day; of groups that exclude each other the most favourable one counts.</summary>
/// <param name="courses">The course of every group, in the order of the table.</param>
/// <param name="rivals">The places of groups that exclude each other.</param>
internal sealed class CourseSum(GroupCourse[] courses, ImmutableArray<ImmutableArray<int>> rivals)
{
    private readonly int[] steps = new int[courses.Length];
    private decimal? total;

    /// <summary>What the total never exceeds.</summary>
    public decimal AtMost => Total(i => courses[i].Most);

    /// <summary>The total on a day, rounded like that of a score; days are asked for in order.</summary>
    public decimal On(DateOnly day)
    {
        for (var i = 0; i < courses.Length; i++)
        {
            var course = courses[i].Steps;
            while (steps[i] + 1 < course.Length && course[steps[i] + 1].From <= day)
            {
                steps[i]++;
                total = null;
            }
        }

        return total ??= Total(i => courses[i].Steps[steps[i]]);
    }

    private decimal Total(Func<int, GroupCourse.Step> step)
    {
        var sum = 0m;
        for (var i = 0; i < courses.Length; i++)
        {
            sum += step(i).Gains + step(i).Losses;
        }

        foreach (var group in rivals)
        {
            sum -= group.Sum(i => step(i).Gains) - group.Max(i => step(i).Gains);
        }

        return decimal.Round(sum, 10);
    }
}

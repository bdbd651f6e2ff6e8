namespace TalentSettlement.Core.Points;

/// <summary>The days on which a score can change by itself: birthdays, corresponding days of what is claimed, and the turn of the year.</summary>
internal static class Breakpoints
{
    /// <summary>Those days, in order.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="after">The day after which they lie.</param>
    /// <param name="until">The last day, inclusive.</param>
    public static IEnumerable<DateOnly> Of(Declaration declaration, DateOnly after, DateOnly until)
    {
        SortedSet<DateOnly> days = [];
        for (var year = after.Year; year <= until.Year; year++)
        {
            days.Add(new DateOnly(year, 1, 1));
            days.Add(People.Age.Birthday(declaration.DateOfBirth, year - declaration.DateOfBirth.Year));
        }

        foreach (var claim in declaration.Claims)
        {
            days.UnionWith(Turns(claim, after, until));
        }

        return days.Where(day => day > after && day <= until);
    }

    // What lasts until a corresponding day inclusive is gone on the day after it. From the end of a month both days are steps.
    private static IEnumerable<DateOnly> Turns(Claim claim, DateOnly after, DateOnly until)
    {
        if (claim.Day is not { } day)
        {
            yield break;
        }

        var passed = Math.Max(0, ((after.Year - day.Year) * 12) + after.Month - day.Month - 1);
        for (var months = passed; day.AddMonths(months) <= until; months++)
        {
            yield return day.AddMonths(months);
            yield return day.AddMonths(months).AddDays(1);
        }
    }
}

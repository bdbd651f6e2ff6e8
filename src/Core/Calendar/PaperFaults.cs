namespace TalentSettlement.Core.Calendar;

/// <summary>What makes a paper unusable: a day counted wrongly would be a wrong deadline for everybody.</summary>
internal static class PaperFaults
{
    public static IEnumerable<string> Of(HolidayPaper paper)
    {
        var place = $"paper \"{paper.Id}\"";
        if (string.IsNullOrWhiteSpace(paper.Id) || string.IsNullOrWhiteSpace(paper.Source))
        {
            yield return $"{place}: id and source must be given";
        }

        if (paper.Off.IsDefaultOrEmpty || paper.Work.IsDefault)
        {
            yield return $"{place}: off must list holidays, and work must be a list";
            yield break;
        }

        foreach (var fault in paper.Off.SelectMany((holiday, i) => In($"{place}, off[{i}]", holiday, paper.Year))
            .Concat(paper.Work.SelectMany((day, i) => In($"{place}, work[{i}]", day, paper.Year)))
            .Concat(Twice(place, paper)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> In(string place, Holiday holiday, int year)
    {
        if (holiday.From > holiday.To || holiday.From.Year != year || holiday.To.Year != year)
        {
            yield return $"{place}: {holiday.From:yyyy-MM-dd} to {holiday.To:yyyy-MM-dd} is no period within {year}";
        }

        if (string.IsNullOrWhiteSpace(holiday.Name) || string.IsNullOrWhiteSpace(holiday.English))
        {
            yield return $"{place}: the festival has no name";
        }
    }

    private static IEnumerable<string> In(string place, MakeUpDay makeUp, int year)
    {
        if (makeUp.Day.Year != year)
        {
            yield return $"{place}: {makeUp.Day:yyyy-MM-dd} is not within {year}";
        }

        if (!makeUp.Day.IsWeekend)
        {
            yield return $"{place}: {makeUp.Day:yyyy-MM-dd} is no Saturday or Sunday";
        }
    }

    private static IEnumerable<string> Twice(string place, HolidayPaper paper) =>
        paper.Off.Where(holiday => holiday.From.Year == holiday.To.Year).SelectMany(holiday => holiday.Days)
            .Concat(paper.Work.Select(makeUp => makeUp.Day))
            .GroupBy(day => day)
            .Where(days => days.Count() > 1)
            .Select(days => $"{place}: {days.Key:yyyy-MM-dd} stands there twice (off and work, or two holidays)");
}

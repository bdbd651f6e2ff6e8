namespace TalentSettlement.Core.Calendar;

/// <summary>A stretch of days that the plain week would get wrong: a festival, or make-up days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Kind">A holiday or make-up days.</param>
/// <param name="Festival">The festival behind it.</param>
public sealed record CalendarNote(DateOnly From, DateOnly To, DayKind Kind, Wording Festival)
{
    /// <summary>The note in words.</summary>
    public Wording Words
    {
        get
        {
            var span = From == To ? ClockWording.Day(From) : $"{ClockWording.Day(From)}至{ClockWording.Day(To)}";
            var days = From == To ? ClockWording.Day(From) : $"{ClockWording.Day(From)} to {ClockWording.Day(To)}";
            return Kind == DayKind.Holiday
                ? new($"{span}为{Festival.Zh}放假,不计入。", $"{days}: {Festival.En}, not counted.")
                : new($"{span}为{Festival.Zh}调休上班,计入。", $"{days}: worked in exchange for {Festival.En}, counted.");
        }
    }

    /// <summary>The notes that touch a period, each with its full extent, in order of date.</summary>
    internal static IEnumerable<CalendarNote> Between(HolidayCalendar calendar, DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (calendar.On(day) is { Festival: { } festival, Kind: var kind })
            {
                var note = new CalendarNote(Edge(calendar, day, -1), Edge(calendar, day, 1), kind, festival);
                yield return note;
                day = note.To;
            }
        }
    }

    private static DateOnly Edge(HolidayCalendar calendar, DateOnly day, int step)
    {
        var (kind, festival) = (calendar.On(day).Kind, calendar.On(day).Festival);
        while (calendar.On(day.AddDays(step)) is var next && next.Kind == kind && next.Festival == festival)
        {
            day = day.AddDays(step);
        }

        return day;
    }
}

namespace TalentSettlement.Core.Calendar;

/// <summary>One day as a holiday calendar sees it.</summary>
/// <param name="Date">The China date.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="Festival">The festival behind a holiday or a make-up day; null for a plain day.</param>
/// <param name="Confidence">Provisional when the calendar has no paper for the year: then it is plain Monday to Friday.</param>
public readonly record struct CalendarDay(DateOnly Date, DayKind Kind, Wording? Festival, Confidence Confidence)
{
    /// <summary>Whether offices work on the day.</summary>
    public bool IsWorking => Kind is DayKind.WorkingDay or DayKind.MakeUpDay;
}

namespace TalentSettlement.Core.Calendar;

/// <summary>The days of a clock under a calendar, one by one.</summary>
internal sealed class ClockDays(LegalClock clock, HolidayCalendar calendar)
{
    private readonly IReadOnlyList<PausedDays> pauses = PausedDays.Of(clock);
    private readonly Term term = clock.TermInForce;

    /// <summary>The China date that the term starts from; it is not counted.</summary>
    public DateOnly Start { get; } = clock.StartedAt.ChinaDate;

    public IReadOnlyList<PausedDays> Pauses => pauses;

    /// <summary>The budget in days: working days, or the calendar days up to the corresponding day of a month or year.</summary>
    public int Budget => term.Unit switch
    {
        TermUnit.Months => Start.AddMonths(term.Amount).DayNumber - Start.DayNumber,
        TermUnit.Years => Start.AddYears(term.Amount).DayNumber - Start.DayNumber,
        _ => term.Amount,
    };

    /// <summary>How many days of the term lie before a day; never more than the budget.</summary>
    public int ConsumedBefore(DateOnly day)
    {
        var consumed = 0;
        var budget = Budget;
        for (var one = Start.AddDays(1); one < day && consumed < budget; one = one.AddDays(1))
        {
            consumed += Counts(one) ? 1 : 0;
        }

        return consumed;
    }

    /// <summary>The day on which the budget is spent, before any rolling; null while a pause stands in the way.</summary>
    public ReckonedDate? Spent()
    {
        var (day, confidence) = (Start, Confidence.Published);
        for (var left = Budget; left > 0;)
        {
            day = day.AddDays(1);
            if (PauseOn(day) is { To: null })
            {
                return null;
            }

            confidence = term.Unit == TermUnit.WorkingDays ? WorkingDayRules.Worse(confidence, calendar.On(day).Confidence) : confidence;
            left -= Counts(day) ? 1 : 0;
        }

        return new ReckonedDate(day, confidence);
    }

    /// <summary>The last day of the term; null while the clock is paused before it.</summary>
    public ReckonedDate? Last()
    {
        // A calendar that came later may say that the budget was spent before the pause; while it lasts no day is the last.
        if (pauses is [.., { To: null }])
        {
            return null;
        }

        if (Spent() is not { } last || term.OnDayOff == OnDayOff.Stays)
        {
            return Spent();
        }

        // A clock may be paused on the days between the spent budget and the working day that it rolls to.
        var rolled = calendar.OnOrAfter(last.Date);
        while (PauseOn(rolled.Date) is { } pause)
        {
            if (pause.To is not { } resumed)
            {
                return null;
            }

            rolled = calendar.OnOrAfter(resumed.AddDays(1));
        }

        return rolled with { Confidence = WorkingDayRules.Worse(last.Confidence, rolled.Confidence) };
    }

    private bool Counts(DateOnly day) =>
        PauseOn(day) is null && (term.Unit != TermUnit.WorkingDays || calendar.On(day).IsWorking);

    private PausedDays? PauseOn(DateOnly day)
    {
        foreach (var pause in pauses)
        {
            if (pause.Contains(day))
            {
                return pause;
            }
        }

        return null;
    }
}

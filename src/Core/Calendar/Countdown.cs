using System.Collections.Immutable;

namespace TalentSettlement.Core.Calendar;

/// <summary>How many days are left, and which holidays and make-up days lie between (N5).</summary>
/// <param name="Left">The days left, today included: working days, or calendar days for every other unit.</param>
/// <param name="Unit">Working days or calendar days.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Why">The holidays and make-up days from today to the last day; none for a term that counts every day.</param>
public sealed record Countdown(int Left, TermUnit Unit, Deadline Deadline, ImmutableArray<CalendarNote> Why)
{
    /// <summary>The number of days left in words; <see cref="Why"/> and <see cref="Deadline.Why"/> tell the rest.</summary>
    public Wording Words => Unit == TermUnit.WorkingDays
        ? new($"还剩{Left}个工作日。", Left == 1 ? "1 working day left." : $"{Left} working days left.")
        : new($"还剩{Left}日。", Left == 1 ? "1 day left." : $"{Left} days left.");

    /// <summary>The countdown of a clock; null while it is paused and after it has stopped.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="now">The instant.</param>
    public static Countdown? Of(LegalClock clock, HolidayCalendar calendar, DateTimeOffset now) =>
        clock.State == ClockState.Running && clock.Read(calendar, now) is { Deadline: { } deadline } reading
            ? new Countdown(
                reading.Remaining,
                clock.Term.Unit == TermUnit.WorkingDays ? TermUnit.WorkingDays : TermUnit.CalendarDays,
                deadline,
                clock.Term.Unit == TermUnit.WorkingDays ? [.. CalendarNote.Between(calendar, now.ChinaDate, deadline.LastDay)] : [])
            : null;
}

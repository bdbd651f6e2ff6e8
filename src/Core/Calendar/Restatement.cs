namespace TalentSettlement.Core.Calendar;

/// <summary>A deadline that another version of the calendar moves (G5, N6, N7).</summary>
/// <param name="Before">The deadline under the version that it was stated under.</param>
/// <param name="After">The deadline under the other version.</param>
public sealed record Restatement(Deadline Before, Deadline After)
{
    /// <summary>By how many calendar days the last day moves; negative when it comes earlier, zero when only the confidence changes.</summary>
    public int MovedBy => After.LastDay.DayNumber - Before.LastDay.DayNumber;

    /// <summary>What another version means for an open clock; null when nothing changes, and for a clock that is paused or has stopped.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="current">The version in force.</param>
    /// <param name="next">The other version.</param>
    public static Restatement? Of(LegalClock clock, HolidayCalendar current, HolidayCalendar next) =>
        clock.State == ClockState.Running
        && clock.DeadlineUnder(current) is { } before
        && clock.DeadlineUnder(next) is { } after
        && (before.LastDay, before.Confidence) != (after.LastDay, after.Confidence)
            ? new Restatement(before, after)
            : null;
}

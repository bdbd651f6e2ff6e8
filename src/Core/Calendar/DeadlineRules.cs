namespace TalentSettlement.Core.Calendar;

/// <summary>What follows from a clock's ledger under a holiday calendar. Nothing of it is stored.</summary>
public static class DeadlineRules
{
    extension(LegalClock clock)
    {
        /// <summary>Until when; null while the clock is paused. A stopped clock keeps the deadline that it had.</summary>
        /// <param name="calendar">The calendar to count on.</param>
        public Deadline? DeadlineUnder(HolidayCalendar calendar)
        {
            var days = new ClockDays(clock, calendar);
            return days.Last() is { } last
                ? new Deadline(
                    clock.Purpose, last.Date, clock.Term.Closing, last.Confidence, calendar.Version,
                    [.. ClockWording.Of(clock, days, calendar, last)])
                : null;
        }

        /// <summary>What the clock shows at an instant.</summary>
        /// <param name="calendar">The calendar to count on.</param>
        /// <param name="now">The instant.</param>
        public ClockReading Read(HolidayCalendar calendar, DateTimeOffset now)
        {
            var days = new ClockDays(clock, calendar);
            var lapsedAt = clock.LapsedAt(calendar, now);
            var consumed = lapsedAt is null ? days.ConsumedBefore(clock.UpTo(now).ChinaDate) : days.Budget;
            return new ClockReading(clock.State, days.Budget, consumed, clock.DeadlineUnder(calendar), lapsedAt);
        }

        /// <summary>The moment of law from which it was too late; null when it is not, while paused, and when the clock stopped in time.</summary>
        /// <remarks>A consequence is dated at this moment, whenever it is noticed; and a breach stays one after the clock has stopped.</remarks>
        /// <param name="calendar">The calendar to count on.</param>
        /// <param name="now">The instant.</param>
        public DateTimeOffset? LapsedAt(HolidayCalendar calendar, DateTimeOffset now) =>
            new ClockDays(clock, calendar).Last() is { } last
                && (clock.Term.Closing is { } closing ? last.Date.At(closing) : last.Date.EndInChina) is var until
                && clock.UpTo(now) >= until
                ? until
                : null;

        /// <summary>Whether it is too late, or was when the clock stopped; never while paused.</summary>
        /// <param name="calendar">The calendar to count on.</param>
        /// <param name="now">The instant.</param>
        public bool IsOverdue(HolidayCalendar calendar, DateTimeOffset now) => clock.LapsedAt(calendar, now) is not null;

        private DateTimeOffset UpTo(DateTimeOffset now) => clock.StoppedAt is { } stopped && stopped < now ? stopped : now;
    }
}

namespace TalentSettlement.Core.Calendar;

/// <summary>When a legal clock may be paused, resumed, extended and stopped. Who may ask for it is the case's concern.</summary>
public static class LegalClockRules
{
    extension(LegalClock clock)
    {
        /// <summary>Pauses the clock.</summary>
        /// <param name="at">When it takes effect; before the term has run out.</param>
        /// <param name="reason">Why, in words that the applicant may read.</param>
        /// <param name="calendar">The calendar in force.</param>
        public ClockOutcome Pause(DateTimeOffset at, string reason, HolidayCalendar calendar) =>
            clock.State == ClockState.Paused ? Refused(ClockRefusal.AlreadyPaused)
            : string.IsNullOrWhiteSpace(reason) ? Refused(ClockRefusal.ReasonMissing)
            : clock.Write(new ClockEntry.Paused(at, reason), calendar);

        /// <summary>Lets the clock run again.</summary>
        /// <param name="at">When it takes effect.</param>
        /// <param name="calendar">The calendar in force.</param>
        public ClockOutcome Resume(DateTimeOffset at, HolidayCalendar calendar) =>
            clock.State == ClockState.Running ? Refused(ClockRefusal.NotPaused) : clock.Write(new ClockEntry.Resumed(at), calendar);

        /// <summary>Extends the term: once, before it has run out, with a reason (P-EXT; Shenzhen, S-33).</summary>
        /// <param name="at">When it takes effect.</param>
        /// <param name="total">The length of the whole term from its beginning, in the term's unit.</param>
        /// <param name="longest">The longest total that the notice allows, such as 30.</param>
        /// <param name="reason">Why, in words that the applicant may read.</param>
        /// <param name="calendar">The calendar in force.</param>
        public ClockOutcome Extend(DateTimeOffset at, int total, int longest, string reason, HolidayCalendar calendar) =>
            string.IsNullOrWhiteSpace(reason) ? Refused(ClockRefusal.ReasonMissing)
            : total > longest ? Refused(ClockRefusal.BeyondLongestTerm)
            : clock.Extension is not null ? Refused(ClockRefusal.ExtensionUsed)
            : total <= clock.Term.Amount ? Refused(ClockRefusal.NotLonger)
            : clock.Write(new ClockEntry.Extended(at, total, reason), calendar);

        /// <summary>Stops the clock, in time or late: what it was for has happened.</summary>
        /// <param name="at">When it happened.</param>
        public ClockOutcome Stop(DateTimeOffset at) =>
            clock.FaultAt(at) is { } why ? Refused(why) : new ClockOutcome.Changed(clock.With(new ClockEntry.Stopped(at)));

        private ClockOutcome Write(ClockEntry entry, HolidayCalendar calendar) =>
            clock.FaultAt(entry.At) is { } why ? Refused(why)
            : clock.IsOverdue(calendar, entry.At) ? Refused(ClockRefusal.TermExpired)
            : new ClockOutcome.Changed(clock.With(entry));

        private ClockRefusal? FaultAt(DateTimeOffset at) =>
            clock.State == ClockState.Stopped ? ClockRefusal.AlreadyStopped
            : at < (clock.Ledger.IsEmpty ? clock.StartedAt : clock.Ledger[^1].At) ? ClockRefusal.OutOfOrder
            : null;
    }

    private static ClockOutcome.Refused Refused(ClockRefusal why) => new(why);
}

using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;

namespace TalentSettlement.Core.TalentCases;

/// <summary>The service norm of the departments in the joint review (部门审核时限, Q14): it has no effect in law.</summary>
public static class ReviewNorm
{
    /// <summary>The clock of a round.</summary>
    /// <param name="board">The round; it runs from the moment at which the application was received.</param>
    /// <param name="law">The rules in force.</param>
    public static LegalClock ClockOf(ReviewBoard board, LawInForce law) =>
        LegalClock.Start(TermPurpose.DepartmentReview, law.Policies.ReviewNorm, board.OpenedAt);

    /// <summary>When the departments are reminded: at the end of the norm, and of a second one after it.</summary>
    /// <param name="clock">The clock of a round.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <returns>The moments, in order; none while the clock is paused.</returns>
    public static IEnumerable<DateTimeOffset> Reminders(LegalClock clock, HolidayCalendar calendar)
    {
        var twice = new LegalClock(clock.Purpose, clock.Term.Of(2 * clock.Term.Amount), clock.StartedAt, clock.Ledger);
        return new[] { clock, twice }.Select(norm => norm.DeadlineUnder(calendar)?.Until).OfType<DateTimeOffset>();
    }

    /// <summary>What other rules move in a case (G5, N6).</summary>
    /// <param name="case">The case.</param>
    /// <param name="before">The rules before.</param>
    /// <param name="after">The rules after.</param>
    /// <returns>The deadline before and after; <see langword="null"/> when the case is not under review, or nothing moves.</returns>
    public static Restatement? RestatementOf(TalentCase @case, LawInForce before, LawInForce after) =>
        @case is TalentCase.UnderReview { Board: var board }
        && ClockOf(board, before).DeadlineUnder(before.Calendar) is { } was
        && ClockOf(board, after).DeadlineUnder(after.Calendar) is { } becomes
        && (was.Until, was.Confidence) != (becomes.Until, becomes.Confidence)
            ? new Restatement(was, becomes)
            : null;
}

using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>The stop-the-clock ledger (G3), and invariant 5: remaining + consumed = budget, and no paused clock is due.</summary>
public sealed class PausedClockTests
{
    private static readonly LegalClock Running = Accepted("2020-06-08");

    [Fact]
    public void From_the_day_of_the_pause_to_the_day_of_the_resumption_nothing_counts()
    {
        var paused = Running.Pause(China("2020-06-11T10:00:00"), "等待核实", Holidays).Clock();
        var resumed = paused.Resume(China("2020-06-16T16:00:00"), Holidays).Clock();

        // 11, 12, 15 and 16 June are four working days; without them, and with 25 and 26 June off, the fifteenth is 6 July.
        Assert.Equal(Day("2020-06-30"), Running.DeadlineUnder(Holidays)?.LastDay);
        Assert.Equal(Day("2020-07-06"), resumed.DeadlineUnder(Holidays)?.LastDay);
    }

    [Fact]
    public void A_paused_clock_keeps_what_is_left_and_is_never_due()
    {
        var paused = Running.Pause(China("2020-06-11T10:00:00"), "等待核实", Holidays).Clock();

        var reading = paused.Read(Holidays, China("2030-01-01T00:00:00"));

        Assert.Equal(new ClockReading(ClockState.Paused, Budget: 15, Consumed: 2, Deadline: null, LapsedAt: null), reading);
        Assert.Equal(13, reading.Remaining);
        Assert.Null(Countdown.Of(paused, Holidays, China("2020-06-12T09:00:00")));
    }

    [Fact]
    public void A_term_that_has_run_out_cannot_be_paused()
    {
        Assert.Equal(ClockRefusal.TermExpired, Running.Pause(China("2020-07-02T00:00:00"), "等待核实", Holidays).Refusal());
    }

    [Fact]
    public void A_ledger_reads_in_one_order_only()
    {
        var paused = Running.Pause(China("2020-06-11T10:00:00"), "等待核实", Holidays).Clock();

        Assert.Equal(ClockRefusal.NotPaused, Running.Resume(China("2020-06-11T10:00:00"), Holidays).Refusal());
        Assert.Equal(ClockRefusal.AlreadyPaused, paused.Pause(China("2020-06-12T10:00:00"), "等待核实", Holidays).Refusal());
        Assert.Equal(ClockRefusal.OutOfOrder, paused.Resume(China("2020-06-11T09:59:59"), Holidays).Refusal());
        Assert.Equal(ClockRefusal.ReasonMissing, Running.Pause(China("2020-06-11T10:00:00"), "", Holidays).Refusal());
        Assert.Equal(
            ClockRefusal.AlreadyStopped, Running.Stop(China("2020-06-11T10:00:00")).Clock().Stop(China("2020-06-12T10:00:00")).Refusal());
    }

    [Fact]
    public void A_pause_on_the_days_off_before_a_rolled_last_day_moves_it_behind_the_resumption()
    {
        var clock = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day("2020-08-05"));

        var paused = clock.Pause(China("2020-10-05T10:00:00"), "系统维护", Holidays).Clock();
        var resumed = paused.Resume(China("2020-10-12T10:00:00"), Holidays).Clock();

        Assert.Null(paused.DeadlineUnder(Holidays));
        Assert.Equal(China("2020-10-13T17:30:00"), resumed.DeadlineUnder(Holidays)?.Until);

        var again = resumed.Pause(China("2020-10-13T10:00:00"), "系统维护", Holidays).Clock()
            .Resume(China("2020-10-14T10:00:00"), Holidays).Clock();

        Assert.Equal(China("2020-10-15T17:30:00"), again.DeadlineUnder(Holidays)?.Until);
    }

    [Fact]
    public void Remaining_and_consumed_are_the_budget_whatever_happens_to_the_clock()
    {
        Prop.ForAll(Histories, Gen.Choose(0, 4000).ToArbitrary(), (clock, hours) =>
        {
            var reading = clock.Read(Holidays, clock.StartedAt.AddHours(hours));
            var later = clock.Read(Holidays, clock.StartedAt.AddHours(hours + 30));
            return reading.Remaining + reading.Consumed == reading.Budget
                && reading.Consumed >= 0 && reading.Remaining >= 0
                && later.Consumed >= reading.Consumed
                && (reading.State != ClockState.Paused || (reading.Deadline is null && !reading.IsOverdue));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_pause_never_brings_a_deadline_forward_and_overdue_means_past_it()
    {
        Prop.ForAll(Histories, Gen.Choose(0, 4000).ToArbitrary(), (clock, hours) =>
        {
            var now = clock.StartedAt.AddHours(hours);
            var unpaused = LegalClock.Start(clock.Purpose, TermInForce(clock), clock.StartedAt).DeadlineUnder(Holidays)!;
            return clock.DeadlineUnder(Holidays) is not { } deadline
                || (deadline.Until >= unpaused.Until
                    && (clock.State == ClockState.Stopped || clock.IsOverdue(Holidays, now) == now >= deadline.Until));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Clocks of every unit to which anything allowed has happened, in any order.</summary>
    private static Arbitrary<LegalClock> Histories { get; } = (
        from term in Gen.Elements(PublicityTerm, WrittenMaterialTerm, ExaminationTerm, ExaminationTerm.Rolling(), ApplicationBar, Term.Years(1))
        from start in Gen.Choose(0, 13 * 365 * 24)
        from steps in (from hours in Gen.Choose(0, 300) from act in Gen.Choose(1, 8) select (hours, act)).ListOf()
        select steps.Aggregate(
            (Clock: LegalClock.Start(TermPurpose.Examination, term, China("2012-01-01T00:00:00").AddHours(start)), At: 0),
            (history, step) => (After(history.Clock, history.At + step.hours, step.act), history.At + step.hours)).Clock).ToArbitrary();

    private static LegalClock After(LegalClock clock, int hours, int act)
    {
        var at = clock.StartedAt.AddHours(hours);
        var outcome = act switch
        {
            <= 3 => clock.Pause(at, "暂停", Holidays),
            <= 6 => clock.Resume(at, Holidays),
            7 => clock.Extend(at, clock.Term.Amount * 2, clock.Term.Amount * 2, "延长", Holidays),
            _ when hours > 800 => clock.Stop(at),
            _ => new ClockOutcome.Refused(ClockRefusal.OutOfOrder),
        };
        return outcome is ClockOutcome.Changed(var changed) ? changed : clock;
    }

    private static Term TermInForce(LegalClock clock) =>
        clock.Extension is { Total: var total } ? new Term(total, clock.Term.Unit, clock.Term.OnDayOff, clock.Term.Closing) : clock.Term;
}

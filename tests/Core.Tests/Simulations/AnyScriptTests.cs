using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Simulations;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Simulations;

/// <summary>What holds for every script, under whatever papers come while it runs (N4; SCENARIOS.md, invariants 5 and 6).</summary>
public sealed class AnyScriptTests
{
    private static readonly DateTimeOffset Start = China("2013-02-05T10:00:00");

    private static readonly Arbitrary<(ImmutableArray<ClockEntry> Ledger, ImmutableArray<ScriptedAmendment> Amendments, int Hours)> Histories = (
        from ledger in Supposed.Pauses(Start)
        from amendments in Supposed.Amendments(Start)
        from hours in Gen.Choose(0, 3000)
        select (ledger, amendments, hours)).ToArbitrary();

    private static readonly Arbitrary<Term> Terms = (
        from amount in Gen.Choose(1, 40)
        from term in Gen.Elements(Term.WorkingDays(amount), Term.WorkingDays(amount).Rolling(), Term.CalendarDays(amount), Term.CalendarDays(amount).Rolling().ClosingAt(new(17, 30)), Term.Months(amount))
        select term).ToArbitrary();

    [Fact]
    public void A_longer_term_never_ends_earlier() => Prop.ForAll(Terms, Gen.Choose(1, 30).ToArbitrary(), Histories, (term, more, history) =>
    {
        var longer = new Term(term.Amount + more, term.Unit, term.OnDayOff, term.Closing);

        return Read(term, history.Ledger, history) is not { Reading.Deadline: { } deadline }
            || Read(longer, history.Ledger, history) is { Reading.Deadline: { } later } && later.Until >= deadline.Until;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pause_never_shortens_a_term() => Prop.ForAll(Terms, Histories, (term, history) =>
        Read(term, history.Ledger, history) is not { Reading.Deadline: { } deadline }
            || Read(term, [], history) is { Reading.Deadline: { } unpaused } && unpaused.Until <= deadline.Until).QuickCheckThrowOnFailure();

    [Fact]
    public void The_answer_is_the_fold_of_the_same_facts_each_decided_under_the_law_of_its_moment() => Prop.ForAll(Terms, Histories, (term, history) =>
    {
        var (clock, law) = Folded(term, history);

        return Read(term, history.Ledger, history) is not { } simulated
            ? clock is null
            : simulated.Clock.Equals(clock) && simulated.Reading == clock.Read(law.Calendar, Start.AddHours(history.Hours));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_left_and_what_has_passed_are_the_budget_and_no_reminder_comes_after_the_last_day() => Prop.ForAll(Histories, history =>
    {
        var simulated = Read(ExaminationTerm, history.Ledger, history);

        return simulated is null
            || (simulated.Reading.Remaining + simulated.Reading.Consumed == simulated.Reading.Budget
                && simulated.Reminders.All(reminder => simulated.Reading.Deadline is { } deadline && reminder.At < deadline.Until && reminder.At > simulated.Clock.StartedAt));
    }).QuickCheckThrowOnFailure();

    private static SimulatedClock? Read(
        Term term, ImmutableArray<ClockEntry> ledger, (ImmutableArray<ClockEntry> Ledger, ImmutableArray<ScriptedAmendment> Amendments, int Hours) history) =>
        CaseSimulation.Run(
            Supposed.Case(new ScriptedClock(TermPurpose.Examination, Start, ledger, term), history.Amendments), Statutes.Shipped, Start.AddHours(history.Hours))
            is SimulationOutcome.Read(var simulated) ? Assert.Single(simulated.Clocks) : null;

    /// <summary>The same history told step by step: amendments are recorded, and the clock is asked under the law as it is then.</summary>
    private static (LegalClock? Clock, Statutes Law) Folded(
        Term term, (ImmutableArray<ClockEntry> Ledger, ImmutableArray<ScriptedAmendment> Amendments, int Hours) history)
    {
        var now = Start.AddHours(history.Hours);
        var (law, lawNow, number) = (Statutes.Shipped, Statutes.Shipped, 0);
        var (clock, clockNow) = (LegalClock.Start(TermPurpose.Examination, term, Start), LegalClock.Start(TermPurpose.Examination, term, Start));
        var happenings = history.Amendments.Select(amendment => (amendment.At, Fact: (object)amendment)).Concat(history.Ledger.Select(entry => (entry.At, Fact: (object)entry)));
        foreach (var (at, fact) in happenings.OrderBy(happening => happening.At))
        {
            if (fact is ScriptedAmendment amendment)
            {
                law = law.After(new Amendment(++number, at, "ops", "假设", amendment.Rule));
                lawNow = at <= now ? law : lawNow;
            }
            else if ((fact is ClockEntry.Paused(_, var reason) ? clock.Pause(at, reason, law.Calendar) : clock.Resume(at, law.Calendar)) is ClockOutcome.Changed(var changed))
            {
                (clock, clockNow) = (changed, at <= now ? changed : clockNow);
            }
            else
            {
                return (null, lawNow);
            }
        }

        return (clockNow, lawNow);
    }
}

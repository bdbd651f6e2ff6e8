using System.Diagnostics;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Simulations;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.PointsCases;
using Script = TalentSettlement.Core.Simulations;

namespace TalentSettlement.Functions.Simulations;

/// <summary>Answers what a scripted case would show, on the engine that real cases run on (N4).</summary>
/// <param name="law">The rules in force.</param>
public sealed class DeadlineSimulator(LawBook law)
{
    /// <summary>Runs a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="refusal">Why it cannot be run: what is out of bounds, or the first line that a real case would refuse.</param>
    /// <returns>The deadlines; <see langword="null"/> when it is refused.</returns>
    public SimulatedDeadlines? Run(SimulateDeadlines script, out Refusal? refusal)
    {
        refusal = ScriptFaults.Of(script);
        if (refusal is not null)
        {
            return null;
        }

        var begun = LawOf(script);
        switch (CaseSimulation.Run(CaseOf(script, begun), begun, script.Now))
        {
            case SimulationOutcome.Read(var simulated):
                return Answer(simulated, script.Now);
            case SimulationOutcome.Refused(var why):
                refusal = why;
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private Statutes LawOf(SimulateDeadlines script)
    {
        var (talent, points) = (law.Talent, law.Points);
        var calendar = script.AsPublishedOn is { } day ? points.Calendar.AsPublishedOn(day) : points.Calendar;
        return new Statutes(
            talent with { Calendar = calendar },
            points with { Calendar = calendar, Policies = points.Policies with { AcceptanceCutoff = script.Cutoff ?? points.Policies.AcceptanceCutoff } });
    }

    private static ScriptedCase CaseOf(SimulateDeadlines script, Statutes begun) => new(
        [.. script.Clocks.Select(clock => new ScriptedClock(clock.Purpose, clock.StartedAt, clock.Ledger, TermOf(clock.Term), clock.Since))],
        [.. (script.Dates ?? []).Select(date => Deadline.Fixed(date.Purpose, date.LastDay, date.Closing))],
        [.. (script.Amendments ?? []).Select(amendment => new ScriptedAmendment(amendment.At, amendment.Rule))],
        script.Indicator ?? begun.Points.Policies.IndicatorStage);

    private static Term? TermOf(SimulatedTerm? own) => own is null ? null : new Term(own.Amount, own.Unit, own.OnDayOff, own.Closing);

    private static SimulatedDeadlines Answer(SimulatedCase simulated, DateTimeOffset now)
    {
        var purposes = simulated.Clocks.Select(clock => clock.Clock.Purpose).Concat(simulated.Dates.Select(date => date.Purpose)).Distinct();
        return new SimulatedDeadlines(
            simulated.Law.Calendar.Version,
            simulated.Law.Points.Policies.Version.Version,
            [.. simulated.Clocks.Select(clock => Answer(clock, now))],
            [.. simulated.Dates.Select(PointsViews.Of)],
            simulated.Earliest is { } earliest ? PointsViews.Of(earliest) : null,
            [.. purposes.Select(purpose => TermArticles.Default[purpose])]);
    }

    private static ClockAnswer Answer(Script.SimulatedClock simulated, DateTimeOffset now)
    {
        var (clock, reading) = (simulated.Clock, simulated.Reading);
        return new ClockAnswer(
            clock.Purpose,
            TermArticles.Default[clock.Purpose].Line,
            reading.State,
            reading.Budget,
            reading.Consumed,
            reading.Remaining,
            reading.Deadline is { } deadline ? PointsViews.Of(deadline) : null,
            reading.LapsedAt?.InChina,
            simulated.Countdown is { } countdown
                ? new CountdownView(countdown.Left, countdown.Words, [.. countdown.Why.Select(note => note.Words)])
                : null,
            [.. simulated.Reminders.Select(reminder => new ReminderAnswer(
                reminder.At, reminder.At <= now ? ReminderStanding.Sent : ReminderStanding.ToCome, reminder.DaysBefore))]);
    }
}

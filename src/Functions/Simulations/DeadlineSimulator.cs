using System.Collections.Immutable;
using System.Diagnostics;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Language;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Simulations;

/// <summary>Runs scripted clocks on the engine that real cases run on (N4).</summary>
/// <param name="law">The rules in force.</param>
public sealed class DeadlineSimulator(LawBook law)
{
    private const int MostClocks = 20;
    private const int MostLines = 20;
    private const int LongestTerm = 3660;

    /// <summary>Runs a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="refusal">Why it cannot be run: the first line that a real clock would refuse.</param>
    /// <returns>The deadlines; <see langword="null"/> when it is refused.</returns>
    public SimulatedDeadlines? Run(SimulateDeadlines script, out Refusal? refusal)
    {
        var calendar = script.AsPublishedOn is { } day ? law.Points.Calendar.AsPublishedOn(day) : law.Points.Calendar;
        var clocks = ImmutableArray.CreateBuilder<LegalClock>();
        refusal = script.Clocks.Length is not (>= 1 and <= MostClocks) ? Refusal.Unacceptable("too-many", "clocks")
            : IsOfOurTime(script.Now) ? null
            : Refusal.Unacceptable("field-malformed", "now");
        for (var i = 0; refusal is null && i < script.Clocks.Length; i++)
        {
            refusal = Wind(script.Clocks[i], $"clocks[{i}]", calendar, clocks);
        }

        return refusal is null ? Read(script, clocks.ToImmutable(), calendar) : null;
    }

    // Days are counted one by one: nobody needs them for thousands of years.
    private static bool IsOfOurTime(DateTimeOffset instant) => instant.Year is >= 1990 and <= 2100;

    private Refusal? Wind(SimulatedClock script, string place, HolidayCalendar calendar, ImmutableArray<LegalClock>.Builder wound)
    {
        if (script.Term is { Amount: < 1 or > LongestTerm } || script.Ledger.Length > MostLines || !IsOfOurTime(script.StartedAt) || !script.Ledger.All(line => IsOfOurTime(line.At)))
        {
            return Refusal.Unacceptable("field-malformed", place);
        }

        if ((script.Term is { } own ? new Term(own.Amount, own.Unit, own.OnDayOff, own.Closing) : SimulatedLaw.TermOf(script.Purpose, law)) is not { } term)
        {
            return Refusal.Unacceptable("term-missing", $"{place}.term");
        }

        var clock = LegalClock.Start(script.Purpose, term, script.StartedAt);
        for (var i = 0; i < script.Ledger.Length; i++)
        {
            switch (Apply(clock, script.Ledger[i], calendar))
            {
                case ClockOutcome.Changed(var changed):
                    clock = changed;
                    break;
                case ClockOutcome.Refused(var why):
                    return new Refusal(RefusalKind.Unacceptable, [new Reason(KebabWord.Of(why), $"{place}.ledger[{i}]")]);
                default:
                    throw new UnreachableException();
            }
        }

        wound.Add(clock);
        return null;
    }

    private ClockOutcome Apply(LegalClock clock, ClockEntry entry, HolidayCalendar calendar) => entry switch
    {
        ClockEntry.Paused(var at, var reason) => clock.Pause(at, reason, calendar),
        ClockEntry.Resumed(var at) => clock.Resume(at, calendar),
        ClockEntry.Extended(var at, var total, var reason) => clock.Extend(at, total, law.Points.Policies.LongestExaminationDays, reason, calendar),
        ClockEntry.Stopped(var at) => clock.Stop(at),
        _ => throw new UnreachableException(),
    };

    private SimulatedDeadlines Read(SimulateDeadlines script, ImmutableArray<LegalClock> clocks, HolidayCalendar calendar)
    {
        Deadline[] deadlines =
        [
            .. clocks.Select(clock => clock.DeadlineUnder(calendar)).OfType<Deadline>(),
            .. script.Cutoff is { } cutoff ? [Deadline.Fixed(TermPurpose.AcceptanceCutoff, cutoff, law.Points.Policies.WindowCloses)] : Array.Empty<Deadline>(),
        ];
        return new SimulatedDeadlines(
            calendar.Version,
            [.. clocks.Select(clock => Answer(clock, calendar, script.Now))],
            deadlines is [] ? null : PointsViews.Of(Deadline.Earliest(deadlines)));
    }

    private static ClockAnswer Answer(LegalClock clock, HolidayCalendar calendar, DateTimeOffset now)
    {
        var reading = clock.Read(calendar, now);
        return new ClockAnswer(
            clock.Purpose,
            SimulatedLaw.LineOf(clock.Purpose),
            reading.State,
            reading.Budget,
            reading.Consumed,
            reading.Remaining,
            reading.Deadline is { } deadline ? PointsViews.Of(deadline) : null,
            reading.LapsedAt?.InChina,
            Countdown.Of(clock, calendar, now) is { } countdown
                ? new CountdownView(countdown.Left, countdown.Words, [.. countdown.Why.Select(note => note.Words)])
                : null);
    }
}

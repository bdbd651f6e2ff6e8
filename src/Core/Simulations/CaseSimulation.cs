using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Simulations;

/// <summary>Runs a scripted case on the clocks, ladders and amendments that real cases run on (N4); nothing of it is kept.</summary>
public static class CaseSimulation
{
    /// <summary>Runs a script up to a moment; what the script says of later moments must be possible, but has not happened yet.</summary>
    /// <param name="script">The script.</param>
    /// <param name="law">The rules in force when it begins.</param>
    /// <param name="now">The moment.</param>
    /// <returns>What the case shows, or the first line that a real case would refuse.</returns>
    public static SimulationOutcome Run(ScriptedCase script, Statutes law, DateTimeOffset now)
    {
        if (ScriptedLaw.Of(law, script.Amendments, out var refusal) is not { } amended)
        {
            return new SimulationOutcome.Refused(refusal!);
        }

        var clocks = ImmutableArray.CreateBuilder<LegalClock>();
        for (var i = 0; i < script.Clocks.Length; i++)
        {
            if (Winding.Of(script.Clocks[i], $"clocks[{i}]", amended, out refusal) is not { } clock)
            {
                return new SimulationOutcome.Refused(refusal!);
            }

            clocks.Add(clock.Until(now));
        }

        return new SimulationOutcome.Read(Read(script, clocks.ToImmutable(), amended.At(now), now));
    }

    private static SimulatedCase Read(ScriptedCase script, ImmutableArray<LegalClock> clocks, Statutes law, DateTimeOffset now)
    {
        var bounds = new CaseBounds(clocks, script.Dates, law, now);
        return new SimulatedCase(
            law,
            [.. script.Clocks.Zip(clocks, (scripted, clock) => Read(scripted, clock, script, bounds))],
            bounds.Dates,
            bounds.Earliest);
    }

    private static SimulatedClock Read(ScriptedClock scripted, LegalClock clock, ScriptedCase script, CaseBounds bounds) => new(
        clock,
        clock.Read(bounds.Law.Calendar, bounds.Now),
        Countdown.Of(clock, bounds.Law.Calendar, bounds.Now),
        [.. SimulatedReminders.Of(clock, scripted.Since, script.Indicator, bounds)]);
}

using System.Diagnostics;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Simulations;

/// <summary>Lets happen to a real clock what a script says, each line under the rules of its moment.</summary>
internal static class Winding
{
    /// <summary>The clock with every line of the script; none when a real clock would refuse one.</summary>
    public static LegalClock? Of(ScriptedClock script, string place, ScriptedLaw law, out Refusal? refusal)
    {
        refusal = null;
        if ((script.Term ?? StatutoryTerms.Of(script.Purpose, law.At(script.StartedAt))) is not { } term)
        {
            refusal = Refusal.Unacceptable("term-missing", $"{place}.term");
            return null;
        }

        var clock = LegalClock.Start(script.Purpose, term, script.StartedAt);
        for (var i = 0; i < script.Ledger.Length; i++)
        {
            switch (Apply(clock, script.Ledger[i], law))
            {
                case ClockOutcome.Changed(var changed):
                    clock = changed;
                    break;
                case ClockOutcome.Refused(var why):
                    refusal = Refusal.Unacceptable(KebabWord.Of(why), $"{place}.ledger[{i}]");
                    return null;
                default:
                    throw new UnreachableException();
            }
        }

        return clock;
    }

    /// <summary>The clock with what has happened to it by a moment.</summary>
    public static LegalClock Until(this LegalClock clock, DateTimeOffset now) =>
        new(clock.Purpose, clock.Term, clock.StartedAt, [.. clock.Ledger.TakeWhile(entry => entry.At <= now)]);

    private static ClockOutcome Apply(LegalClock clock, ClockEntry entry, ScriptedLaw law)
    {
        var (calendar, policies) = (law.At(entry.At).Calendar, law.At(entry.At).Points.Policies);
        return entry switch
        {
            ClockEntry.Paused(var at, var reason) => clock.Pause(at, reason, calendar),
            ClockEntry.Resumed(var at) => clock.Resume(at, calendar),
            ClockEntry.Extended(var at, var total, var reason) => clock.Extend(at, total, policies.LongestExaminationDays, reason, calendar),
            ClockEntry.Stopped(var at) => clock.Stop(at),
            _ => throw new UnreachableException(),
        };
    }
}

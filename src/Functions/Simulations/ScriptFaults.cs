using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Law;

namespace TalentSettlement.Functions.Simulations;

/// <summary>What is out of bounds in a script: days are counted one by one, and nobody needs them for thousands of years.</summary>
internal static class ScriptFaults
{
    private const int Most = 20;
    private const int LongestReason = 500;

    /// <summary>Everything that is wrong, each with its place.</summary>
    public static Refusal? Of(SimulateDeadlines script)
    {
        var (dates, amendments) = (script.Dates ?? [], script.Amendments ?? []);
        if ((TooMany(script.Clocks.Length, "clocks", fewest: 1) ?? TooMany(dates.Length, "dates") ?? TooMany(amendments.Length, "amendments")) is { } tooMany)
        {
            return tooMany;
        }

        string[] malformed =
        [
            .. IsOfOurTime(script.Now) ? [] : new[] { "now" },
            .. script.Clocks.SelectMany((clock, i) => Of(clock, $"clocks[{i}]")),
            .. dates.SelectMany((date, i) => date.LastDay.Year is >= 1990 and <= 2100 ? [] : new[] { $"dates[{i}]" }),
            .. amendments.SelectMany((amendment, i) => IsOfOurTime(amendment.At) ? [] : new[] { $"amendments[{i}]" }),
        ];
        return malformed is []
            ? amendments.Select(amendment => amendment.Rule).OfType<AmendedRule.HolidayArrangement>().Select(rule => AmendmentTexts.Fault(rule.Paper)).FirstOrDefault(fault => fault is not null)
            : new Refusal(RefusalKind.Unacceptable, [.. malformed.Select(place => new Reason("field-malformed", place))]);
    }

    private static IEnumerable<string> Of(SimulatedClock clock, string place)
    {
        if (!IsOfOurTime(clock.StartedAt) || clock.Since is { } since && !IsOfOurTime(since))
        {
            return [place];
        }

        return clock.Ledger.Length > Most ? [$"{place}.ledger"]
            : (clock.Term is { } term && !IsBounded(term) ? new[] { $"{place}.term" } : [])
                .Concat(clock.Ledger.SelectMany((entry, i) => IsBounded(entry) ? [] : new[] { $"{place}.ledger[{i}]" }));
    }

    private static bool IsBounded(SimulatedTerm term) => term.Amount >= 1 && term.Amount <= term.Unit switch
    {
        TermUnit.Years => 10,
        TermUnit.Months => 120,
        _ => 3660,
    };

    private static bool IsBounded(ClockEntry entry) => IsOfOurTime(entry.At)
        && (entry switch { ClockEntry.Paused(_, var reason) => reason, ClockEntry.Extended(_, _, var reason) => reason, _ => "" }) is { Length: <= LongestReason };

    private static bool IsOfOurTime(DateTimeOffset instant) => instant.Year is >= 1990 and <= 2100;

    private static Refusal? TooMany(int count, string place, int fewest = 0) =>
        count >= fewest && count <= Most ? null : Refusal.Unacceptable("too-many", place);
}

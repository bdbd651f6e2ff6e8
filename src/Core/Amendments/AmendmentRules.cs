using System.Collections.Immutable;
using System.Diagnostics;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Amendments;

/// <summary>Which amendments of the rules are taken (G5, N6).</summary>
public static class AmendmentRules
{
    private const int MostFaults = 20;

    /// <summary>Why an amendment is not taken.</summary>
    /// <param name="statutes">The rules in force.</param>
    /// <param name="rule">The rule as it is to be.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The refusal, or <see langword="null"/> when it can be recorded.</returns>
    public static Refusal? Fault(Statutes statutes, AmendedRule rule, DateTimeOffset now) => rule switch
    {
        AmendedRule.HolidayArrangement(var paper) => Fault(statutes.Calendar, paper, now),
        AmendedRule.AcceptanceCutoff(var lastDay) => Fault(lastDay, now),
        _ => throw new UnreachableException(),
    };

    private static Refusal? Fault(HolidayCalendar calendar, HolidayPaper paper, DateTimeOffset now)
    {
        if (paper.Faults() is { IsEmpty: false } faults)
        {
            return new Refusal(RefusalKind.Unacceptable, [.. faults.Take(MostFaults).Select(Described)]);
        }

        return paper.Published > now.ChinaDate ? Refusal.Unacceptable("paper-not-published", "published")
            : calendar.Papers.Any(known => known.Id == paper.Id) ? Refusal.Conflict("paper-known", "id")
            : calendar.HasOvertaken(paper) ? Refusal.Conflict("paper-superseded", "published")
            : null;
    }

    // A cut-off that has passed already would take from people what they were promised until today.
    private static Refusal? Fault(DateOnly? lastDay, DateTimeOffset now) =>
        lastDay < now.ChinaDate ? Refusal.Unacceptable("cutoff-passed", "lastDay") : null;

    private static Reason Described(string fault) =>
        new Reason("paper-faulty", "paper", ImmutableDictionary<string, string>.Empty.Add("fault", fault));
}

namespace TalentSettlement.Core.Calendar;

/// <summary>Days on which a clock did not run: from the day of the pause to the day of the resumption, both included.</summary>
/// <param name="From">The China date of the pause.</param>
/// <param name="To">The China date of the resumption; null while the clock is paused.</param>
/// <param name="Reason">Why it was paused.</param>
internal readonly record struct PausedDays(DateOnly From, DateOnly? To, string Reason)
{
    public bool Contains(DateOnly day) => From <= day && (To is null || day <= To);

    public static IReadOnlyList<PausedDays> Of(LegalClock clock)
    {
        var periods = new List<PausedDays>();
        foreach (var entry in clock.Ledger)
        {
            if (entry is ClockEntry.Paused(var at, var reason))
            {
                periods.Add(new PausedDays(at.ChinaDate, null, reason));
            }
            else if (entry is ClockEntry.Resumed)
            {
                periods[^1] = periods[^1] with { To = entry.At.ChinaDate };
            }
        }

        return periods;
    }
}

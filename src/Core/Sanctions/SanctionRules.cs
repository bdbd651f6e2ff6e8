using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Sanctions;

/// <summary>How long fraud bars a person (六个月内不再受理; Tianjin, 4(2)).</summary>
public static class SanctionRules
{
    /// <summary>Imposes the bar: the day of the finding is not counted, the last day does not roll (P-BAN; Civil Code 201, 202).</summary>
    /// <param name="id">The identity of the finding.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="foundAt">When it was found.</param>
    /// <param name="grounds">What was found.</param>
    /// <param name="policies">The policy values.</param>
    /// <param name="calendar">The working-day calendar.</param>
    /// <returns>The sanction, in force.</returns>
    public static Sanction Impose(
        string id, string origin, DateTimeOffset foundAt, string grounds, PolicySet policies, HolidayCalendar calendar) =>
        Impose(id, origin, foundAt, grounds, policies.BanMonths, calendar);

    /// <summary>Imposes a bar of some months, reckoned the same way (Shenzhen, S-31).</summary>
    /// <param name="id">The identity of the finding.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="foundAt">When it was found.</param>
    /// <param name="grounds">What was found.</param>
    /// <param name="months">How many months, one or more.</param>
    /// <param name="calendar">The working-day calendar.</param>
    /// <returns>The sanction, in force.</returns>
    public static Sanction Impose(
        string id, string origin, DateTimeOffset foundAt, string grounds, int months, HolidayCalendar calendar) =>
        new(
            id,
            foundAt,
            LegalClock.Start(TermPurpose.ApplicationBar, Term.Months(months), foundAt).DeadlineUnder(calendar)!.Until,
            origin,
            grounds);
}

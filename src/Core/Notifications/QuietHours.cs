using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Notifications;

/// <summary>The hours in which no ordinary text is sent (J7).</summary>
/// <param name="From">The China time from which it is quiet, included.</param>
/// <param name="To">The China time from which texts go out again; earlier than <paramref name="From"/> when the night is meant.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>21:00 to 08:00.</summary>
    public static QuietHours Night { get; } = new(new TimeOnly(21, 0), new TimeOnly(8, 0));

    /// <summary>The first moment, not before an instant, at which a text may go out; with the offset +08:00.</summary>
    /// <param name="wished">When it would go out.</param>
    /// <param name="urgency">Whether it may wake somebody.</param>
    public DateTimeOffset NextAllowed(DateTimeOffset wished, Urgency urgency)
    {
        var time = wished.ChinaTimeOfDay;
        if (urgency == Urgency.Urgent || !time.IsBetween(From, To))
        {
            return wished.InChina;
        }

        return (time < To ? wished.ChinaDate : wished.ChinaDate.AddDays(1)).At(To);
    }
}

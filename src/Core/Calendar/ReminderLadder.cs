using System.Collections.Immutable;

namespace TalentSettlement.Core.Calendar;

/// <summary>When somebody is reminded of a deadline (G8), such as 14, 7, 2 and 0 days before the last day.</summary>
/// <param name="DaysBefore">The rungs: calendar days before the last day, which itself is 0.</param>
/// <param name="At">The China time of day of a reminder.</param>
public sealed record ReminderLadder(ImmutableArray<int> DaysBefore, TimeOnly At)
{
    /// <summary>The rungs of a deadline in order of time; each is to be sent once, whoever was down when it came.</summary>
    /// <param name="deadline">The deadline.</param>
    public ImmutableArray<Reminder> For(Deadline deadline) =>
        [.. DaysBefore.OrderDescending().Select(days => new Reminder(days, deadline.LastDay.AddDays(-days).At(At)))];

    /// <summary>The rungs that lie after a moment: nobody is reminded of what lay in the time before they could act.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="since">From when on somebody can act, or the last day stands; a rung at that moment is not climbed.</param>
    public IEnumerable<Reminder> After(Deadline deadline, DateTimeOffset since) => For(deadline).Where(reminder => reminder.At > since);

    /// <summary>The rungs that have come since an instant, up to another: what a sweep that may have been down has to send.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="since">The instant of the last sweep; what came then was sent.</param>
    /// <param name="now">The instant of this sweep, included.</param>
    public ImmutableArray<Reminder> Due(Deadline deadline, DateTimeOffset since, DateTimeOffset now) =>
        [.. For(deadline).Where(reminder => reminder.At > since && reminder.At <= now)];
}

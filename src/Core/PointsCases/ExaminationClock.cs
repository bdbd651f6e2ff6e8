using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What the statutory term brings by itself: reminders, the breach, a supplement that did not come (S-25, S-32, G7, G8).</summary>
public static class ExaminationClock
{
    /// <summary>When the term next brings something.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The moment; <see langword="null"/> when nothing is to come or the case is not under examination.</returns>
    public static DateTimeOffset? NextDueAt(PointsCase @case, PointsLaw law)
    {
        if (@case is not PointsCase.Examining examining)
        {
            return null;
        }

        if (examining.Term.Supplement is not null)
        {
            return examining.Material.DeadlineUnder(law).Until;
        }

        var deadline = examining.Term.Clock.DeadlineUnder(law.Calendar)!;
        return Reminders(examining, deadline, law).Select(reminder => (DateTimeOffset?)reminder.At)
            .Concat(examining.File.Breaches.Any(breach => breach.At == deadline.Until) ? [] : [deadline.Until])
            .Min();
    }

    /// <summary>Makes happen what has come due, each dated at its moment of law, once.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted; nothing changes when nothing is due.</returns>
    public static Decision<PointsEvent> Elapse(PointsCase @case, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.Examining examining)
        {
            return new Decision<PointsEvent>.Accepted([]);
        }

        if (examining.Term.Supplement is not null)
        {
            return examining.Material.DeadlineUnder(law).IsPast(now)
                ? examining.Term.Clock.Resume(now, law.Calendar).Then(clock => new PointsEvent.SupplementMissed(clock))
                : new Decision<PointsEvent>.Accepted([]);
        }

        var deadline = examining.Term.Clock.DeadlineUnder(law.Calendar)!;
        var due = Reminders(examining, deadline, law).Where(reminder => reminder.At <= now)
            .Select(PointsEvent (reminder) => new PointsEvent.ExaminationReminded(reminder.DaysBefore));
        return new Decision<PointsEvent>.Accepted([.. due, .. Breach(examining, law, now) is { } breach ? [breach] : Array.Empty<PointsEvent>()]);
    }

    /// <summary>The breach that is not on record yet, if the term has run out.</summary>
    internal static PointsEvent.TermBreached? Breach(PointsCase.Examining examining, PointsLaw law, DateTimeOffset now) =>
        examining.Term.Clock.LapsedAt(law.Calendar, now) is { } at && examining.File.Breaches.All(known => known.At != at)
            ? new PointsEvent.TermBreached(at)
            : null;

    // An extension begins a new ladder: rungs of the old last day that were sent do not come again, those that lie before the acceptance never do.
    private static IEnumerable<Reminder> Reminders(PointsCase.Examining examining, Deadline deadline, PointsLaw law) =>
        law.Policies.ExaminationReminders.For(deadline).Where(reminder =>
            reminder.At > examining.Acceptance.At && !examining.Term.Reminded.Contains(reminder.DaysBefore));
}

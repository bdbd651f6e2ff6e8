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
    public static Decision<PointsEvent> Elapse(PointsCase @case, PointsLaw law, DateTimeOffset now) => @case switch
    {
        PointsCase.Examining { Term.Supplement: { } supplement } examining => examining.Material.DeadlineUnder(law) is var end && end.IsPast(now)
            ? Missed(examining, end.Until > supplement.At ? end.Until : supplement.At, law, now)
            : new Decision<PointsEvent>.Accepted([]),
        PointsCase.Examining examining => new Decision<PointsEvent>.Accepted([.. Due(examining, law, now)]),
        _ => new Decision<PointsEvent>.Accepted([]),
    };

    /// <summary>The breach that is not on record yet, if the term has run out.</summary>
    internal static PointsEvent.TermBreached? Breach(PointsCase.Examining examining, PointsLaw law, DateTimeOffset now) =>
        examining.Term.Clock.LapsedAt(law.Calendar, now) is { } at && examining.File.Breaches.All(known => known.At != at)
            ? new PointsEvent.TermBreached(at)
            : null;

    // The term runs again from the moment of law, whenever it was noticed; what that brings has come due as well.
    private static Decision<PointsEvent> Missed(PointsCase.Examining examining, DateTimeOffset at, PointsLaw law, DateTimeOffset now) =>
        examining.Term.Clock.Resume(at, law.Calendar) switch
        {
            ClockOutcome.Changed(var clock) => new Decision<PointsEvent>.Accepted(
                [new PointsEvent.SupplementMissed(clock), .. Due(examining with { Term = examining.Term.Resumed(clock) }, law, now)]),
            var refused => refused.Then(clock => new PointsEvent.SupplementMissed(clock)),
        };

    private static IEnumerable<PointsEvent> Due(PointsCase.Examining examining, PointsLaw law, DateTimeOffset now)
    {
        var due = Reminders(examining, examining.Term.Clock.DeadlineUnder(law.Calendar)!, law).Where(reminder => reminder.At <= now)
            .Select(PointsEvent (reminder) => new PointsEvent.ExaminationReminded(reminder.DaysBefore));
        return Breach(examining, law, now) is { } breach ? due.Append(breach) : due;
    }

    // A ladder begins when the last day is set anew; rungs that lie before that are not climbed.
    private static IEnumerable<Reminder> Reminders(PointsCase.Examining examining, Deadline deadline, PointsLaw law)
    {
        var since = examining.Term.Clock.Ledger is [.., var last] ? last.At : examining.Acceptance.At;
        return law.Policies.ExaminationReminders.After(deadline, since).Where(reminder => !examining.Term.Reminded.Contains(reminder.DaysBefore));
    }
}

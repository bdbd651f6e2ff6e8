using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What the clocks of a case bring by themselves (G6 to G8): reminders, lapses, expiry, and what another calendar moves.</summary>
/// <remarks>The statutory term of the examination is watched by its own procedure (<see cref="ExaminationClock"/>).</remarks>
public static class PointsClocks
{
    /// <summary>When a sweep next has something to do on the case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The moment, or <see langword="null"/>.</returns>
    public static DateTimeOffset? NextDueAt(PointsCase @case, PointsLaw law) => @case switch
    {
        PointsCase.AwaitingMaterial awaiting => Rungs(awaiting, law).Select(reminder => reminder.At).Append(awaiting.Term.DeadlineUnder(law).Until).Min(),
        _ when ChangeRules.IssuedOf(@case) is { } issued =>
            Rungs(issued, law).Select(reminder => reminder.At).Append(issued.ValidThrough.EndInChina).Min(),
        _ => null,
    };

    /// <summary>Makes happen what has come due, each dated at its moment of law, once.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted; nothing changes when nothing is due.</returns>
    public static Decision<PointsEvent> Elapse(PointsCase @case, PointsLaw law, DateTimeOffset now) => @case switch
    {
        PointsCase.AwaitingMaterial awaiting => Material(awaiting, law, now),
        _ when ChangeRules.IssuedOf(@case) is { } issued => Card(issued, law, now),
        _ => new Decision<PointsEvent>.Accepted([]),
    };

    /// <summary>The clocks that run in a case now; what a sheet for citizens and a change of the calendar look at.</summary>
    /// <param name="case">The case.</param>
    public static ImmutableArray<LegalClock> Running(PointsCase @case) => @case switch
    {
        PointsCase.OnPublicity { Clock: var clock } => [clock],
        PointsCase.AwaitingMaterial { Term: { Clock: var clock, Validity: var validity } } => validity is null ? [clock] : [clock, validity],
        PointsCase.Examining { Term.Clock: var clock } => [clock],
        _ => [],
    };

    /// <summary>The date that counts for whoever has to act, and why; the earliest of several.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The deadline, or <see langword="null"/> when none runs.</returns>
    public static Deadline? DeadlineOf(PointsCase @case, PointsLaw law) => @case switch
    {
        PointsCase.OnPublicity { Clock: var clock } => clock.DeadlineUnder(law.Calendar),
        PointsCase.AwaitingMaterial { Term: var term } => term.DeadlineUnder(law),
        PointsCase.Examining { Term.Supplement: not null, Material: var term } => term.DeadlineUnder(law),
        PointsCase.Examining { Term.Clock: var clock } => clock.DeadlineUnder(law.Calendar),
        _ when ChangeRules.IssuedOf(@case) is { } issued => Deadline.Fixed(TermPurpose.IndexCardValidity, issued.ValidThrough),
        _ => null,
    };

    /// <summary>What another calendar, or another cut-off, moves in a case (G5, N6, SC-45).</summary>
    /// <param name="case">The case.</param>
    /// <param name="before">The rules before.</param>
    /// <param name="after">The rules after.</param>
    /// <returns>The deadline before and after; <see langword="null"/> when nothing moves.</returns>
    public static Restatement? RestatementOf(PointsCase @case, PointsLaw before, PointsLaw after) =>
        DeadlineOf(@case, before) is { } was && DeadlineOf(@case, after) is { } becomes
        && (was.Until, was.Confidence, was.Purpose) != (becomes.Until, becomes.Confidence, becomes.Purpose)
            ? new Restatement(was, becomes)
            : null;

    private static Decision<PointsEvent> Material(PointsCase.AwaitingMaterial awaiting, PointsLaw law, DateTimeOffset now)
    {
        // What came in time and went back too late, or what a cut-off announced afterwards ends, lapses when the agency has it again and not before.
        var deadline = awaiting.Term.DeadlineUnder(law);
        return deadline.IsPast(now)
            ? new PointsEvent.MaterialLapsed(deadline.Purpose, deadline.Until < awaiting.Since ? awaiting.Since : deadline.Until)
            : new Decision<PointsEvent>.Accepted(
                [.. Rungs(awaiting, law).Where(rung => rung.At <= now).Select(rung => new PointsEvent.MaterialReminded(rung.DaysBefore))]);
    }

    private static Decision<PointsEvent> Card(IssuedDocuments issued, PointsLaw law, DateTimeOffset now) =>
        now >= issued.ValidThrough.EndInChina
            ? new PointsEvent.CardExpired(issued.ValidThrough.EndInChina)
            : new Decision<PointsEvent>.Accepted(
                [.. Rungs(issued, law).Where(rung => rung.At <= now).Select(rung => new PointsEvent.CardReminded(rung.DaysBefore))]);

    // Nobody is reminded of what they cannot do yet, nor of what lay in the time before they could.
    private static IEnumerable<Reminder> Rungs(PointsCase.AwaitingMaterial awaiting, PointsLaw law) => awaiting.Term.AwaitsIndicator
        ? []
        : law.Policies.MaterialReminders.After(awaiting.Term.DeadlineUnder(law), awaiting.Since)
            .Where(reminder => !awaiting.Term.Reminded.Contains(reminder.DaysBefore));

    private static IEnumerable<Reminder> Rungs(IssuedDocuments issued, PointsLaw law) =>
        law.Policies.CardReminders.After(Deadline.Fixed(TermPurpose.IndexCardValidity, issued.ValidThrough), issued.Documents.Notice.IssuedAt)
            .Where(reminder => !issued.Reminded.Contains(reminder.DaysBefore));
}

using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Simulations;

/// <summary>When somebody is reminded in a scripted case: by the ladders of real cases (G8).</summary>
internal static class SimulatedReminders
{
    /// <summary>The reminders of a clock's present last day, in order; none while it is paused, and none after it has stopped.</summary>
    public static IEnumerable<SimulatedReminder> Of(LegalClock clock, DateTimeOffset? since, IndicatorStage indicator, CaseBounds bounds)
    {
        var climbed = clock.Ledger.LastOrDefault(entry => entry is not ClockEntry.Stopped)?.At ?? DateTimeOffset.MinValue;
        var from = new[] { since ?? Beginning(clock), climbed }.Max();
        return clock.DeadlineUnder(bounds.Law.Calendar) is { } deadline
            ? Ladder(clock, deadline, from, indicator, bounds).Where(reminder => !(clock.StoppedAt < reminder.At)).OrderBy(reminder => reminder.At)
            : [];
    }

    private static IEnumerable<SimulatedReminder> Ladder(LegalClock clock, Deadline deadline, DateTimeOffset from, IndicatorStage indicator, CaseBounds bounds)
    {
        var policies = bounds.Law.Points.Policies;
        return clock.Purpose switch
        {
            TermPurpose.WrittenMaterial when IsAwaited(indicator, bounds) => Rungs(
                policies.MaterialReminders, Deadline.Earliest(MaterialTerm.Dates(clock, bounds.Indicator, bounds.Law.Points)), from),
            TermPurpose.Examination => Rungs(policies.ExaminationReminders, deadline, from),
            TermPurpose.IndexCardValidity => Rungs(policies.CardReminders, deadline, from),
            TermPurpose.DepartmentReview => ReviewNorm.Reminders(clock, bounds.Law.Calendar).Select(end => new SimulatedReminder(end, null)),
            TermPurpose.DeliveryChoice => [new SimulatedReminder(deadline.Until, null)],
            _ => [],
        };
    }

    // Nobody is reminded of what they have done, nor of what they cannot do yet.
    private static bool IsAwaited(IndicatorStage indicator, CaseBounds bounds) =>
        bounds.AwaitsMaterial && (indicator == IndicatorStage.Off || bounds.Indicator is not null);

    private static IEnumerable<SimulatedReminder> Rungs(ReminderLadder ladder, Deadline deadline, DateTimeOffset from) =>
        ladder.After(deadline, from).Select(rung => new SimulatedReminder(rung.At, rung.DaysBefore));

    // The sixty days run from the last day of publicity, which has to end first.
    private static DateTimeOffset Beginning(LegalClock clock) =>
        clock.Purpose == TermPurpose.WrittenMaterial ? clock.StartedAt.ChinaDate.EndInChina : clock.StartedAt;
}

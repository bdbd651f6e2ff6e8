using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notices;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The guided last steps: permit, migration certificate, registration (后续事项; S-44 to S-46, S-57, N20).</summary>
public static class LastMileRules
{
    /// <summary>Records a step; the steps come in the order of the notice, within the validity of the card.</summary>
    /// <remarks>What was done while the card was valid is recorded also after it has run out (I-68).</remarks>
    /// <param name="case">The case.</param>
    /// <param name="step">The step.</param>
    /// <param name="on">The China date on which it was done.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted; nothing changes when it is on record already; refused out of order, on a day to come, before the approval or after the card ran out.</returns>
    public static Decision<PointsEvent> Done(PointsCase @case, LastMileStep step, DateOnly on, DateTimeOffset now) => @case switch
    {
        PointsCase.Moving { Steps: var steps } when steps.Has(step) => new Decision<PointsEvent>.Accepted([]),
        PointsCase.Moving { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        PointsCase.Moving moving => Recorded(Fault(moving.Steps, moving.Approval.At.ChinaDate, moving.Documents, step, on, now), step, on),
        PointsCase.Expired { Steps: { } steps } when steps.Has(step) => new Decision<PointsEvent>.Accepted([]),
        PointsCase.Expired { Steps: { } steps, ApprovedOn: { } approved } late =>
            Recorded(Fault(steps, approved, late.Documents, step, on, now), step, on),
        _ => @case.NotNow(),
    };

    private static Refusal? Fault(
        LastMile steps, DateOnly approved, EntryDocuments documents, LastMileStep step, DateOnly on, DateTimeOffset now) =>
        steps.Next != step ? Refusal.Conflict("step-out-of-order", KebabWord.Of(steps.Next!.Value))
        : on > now.ChinaDate || on < approved || steps.Done.Any(done => done.On > on) ? Refusal.Unacceptable("day-impossible", "on")
        : on > documents.ValidThrough ? Refusal.Conflict("card-expired")
        : null;

    private static Decision<PointsEvent> Recorded(Refusal? fault, LastMileStep step, DateOnly on) =>
        fault is { } refusal ? refusal : new PointsEvent.StepDone(new DoneStep(step, on));
}

using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notices;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The guided last steps: permit, migration certificate, registration (后续事项; S-44 to S-46, S-57, N20).</summary>
public static class LastMileRules
{
    /// <summary>Records a step; the steps come in the order of the notice, within the validity of the card.</summary>
    /// <param name="case">The case.</param>
    /// <param name="step">The step.</param>
    /// <param name="on">The China date on which it was done.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted; nothing changes when it is on record already; refused out of order, on a day to come, before the approval or after the card ran out.</returns>
    public static Decision<PointsEvent> Done(PointsCase @case, LastMileStep step, DateOnly on, DateTimeOffset now)
    {
        if (@case is not PointsCase.Moving moving)
        {
            return @case.NotNow();
        }

        return moving.Steps.Done.Any(done => done.Step == step) ? new Decision<PointsEvent>.Accepted([])
            : moving.File.Cancellation is not null ? Refusal.Conflict("cancellation-open")
            : moving.Steps.Next != step ? Refusal.Conflict("step-out-of-order", KebabWord.Of(moving.Steps.Next!.Value))
            : on > now.ChinaDate || on < moving.Approval.At.ChinaDate || moving.Steps.Done.Any(done => done.On > on) ? Refusal.Unacceptable("day-impossible", "on")
            : on > moving.Issued.ValidThrough ? Refusal.Conflict("card-expired")
            : new PointsEvent.StepDone(new DoneStep(step, on));
    }
}

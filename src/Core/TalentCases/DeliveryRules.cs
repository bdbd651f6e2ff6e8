using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Permits;

namespace TalentSettlement.Core.TalentCases;

/// <summary>Choosing how to receive the permit, issuing it, handing it over (领取《准予迁入证明》; Tianjin, 2(2)).</summary>
public static class DeliveryRules
{
    /// <summary>Chooses, or changes the choice as long as the permit has not left (T-14).</summary>
    /// <param name="case">The case.</param>
    /// <param name="delivery">The choice.</param>
    /// <param name="permit">The permit to issue with the first choice; a number is taken only for a case that has passed.</param>
    /// <returns>Accepted, or refused once the permit has left (<c>already-dispatched</c>).</returns>
    public static Decision<TalentEvent> Choose(TalentCase @case, Delivery delivery, MoveInPermit? permit) => @case switch
    {
        TalentCase.Passed when permit is null => Refusal.Conflict("busy"),
        TalentCase.Passed => new Decision<TalentEvent>.Accepted(
            [new TalentEvent.DeliveryChosen(delivery), new TalentEvent.PermitIssued(permit)]),
        TalentCase.Permitted { Delivery: var before } when before == delivery => new Decision<TalentEvent>.Accepted([]),
        TalentCase.Permitted => new TalentEvent.DeliveryChosen(delivery),
        TalentCase.Closed => Refusal.Conflict("already-dispatched"),
        _ => @case.NotNow(),
    };

    /// <summary>Hands the permit over, as the applicant chose; the case closes.</summary>
    /// <param name="case">The case.</param>
    /// <param name="handOver">How.</param>
    /// <returns>Accepted, or refused when the applicant chose the other way or it has left already.</returns>
    public static Decision<TalentEvent> HandOver(TalentCase @case, HandOver handOver) => @case switch
    {
        TalentCase.Permitted { Permit: null } => Refusal.Conflict("permit-not-issued"),
        TalentCase.Permitted { Delivery: var chosen } => Fits(chosen, handOver)
            ? new TalentEvent.HandedOver(handOver)
            : Refusal.Conflict("other-delivery-chosen"),
        TalentCase.Closed => Refusal.Conflict("already-dispatched"),
        TalentCase.Passed => Refusal.Conflict("delivery-not-chosen"),
        _ => @case.NotNow(),
    };

    /// <summary>When the applicant who has not chosen is to be reminded next.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The moment, or <see langword="null"/> when there is nothing to remind of.</returns>
    public static DateTimeOffset? ReminderDue(TalentCase @case) => (@case as TalentCase.Passed)?.RemindAt;

    /// <summary>The reminder that follows a moment: once the policy's days are full, the first not counted.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The moment of the reminder.</returns>
    public static DateTimeOffset RemindFrom(DateTimeOffset moment, LawInForce law) =>
        LegalClock.Start(TermPurpose.DeliveryChoice, law.Policies.DeliveryChoice, moment).DeadlineUnder(law.Calendar)!.Until;

    /// <summary>Reminds the applicant; nothing is ever chosen for them.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted; nothing changes when no reminder is due.</returns>
    public static Decision<TalentEvent> Remind(TalentCase @case, LawInForce law, DateTimeOffset now) =>
        ReminderDue(@case) is { } due && due <= now
            ? new TalentEvent.DeliveryReminded(RemindFrom(now, law))
            : new Decision<TalentEvent>.Accepted([]);

    private static bool Fits(Delivery chosen, HandOver handOver) =>
        (chosen is Delivery.AtWindow) == (handOver is HandOver.Collected);
}

using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notifications;

/// <summary>What a text to a citizen says; in kebab-case it is the code of its template.</summary>
[JsonConverter(typeof(KebabCase<NotificationKind>))]
public enum NotificationKind
{
    /// <summary>The application has arrived and is under review (Tianjin, T-08).</summary>
    SubmissionReceived = 1,

    /// <summary>The joint review has passed; choose how to receive the permit (T-13, T-14).</summary>
    ReviewPassedChooseDelivery = 2,

    /// <summary>The joint review has not passed: all reasons at once, what to do, where to ask (T-15, T-16).</summary>
    ReviewReturned = 3,

    /// <summary>Fraud or another illegal act was found; no application is accepted for six months (T-24).</summary>
    ReviewRefusedFraud = 4,

    /// <summary>The way to receive the permit has not been chosen for a month (T-14).</summary>
    DeliveryReminder = 5,

    /// <summary>The permit is in the mail, collect on delivery (T-14, Q9).</summary>
    PermitDispatched = 6,

    /// <summary>The permit waits at the window (T-14).</summary>
    PermitReadyAtWindow = 7,

    /// <summary>The permit was handed over at the window (T-14).</summary>
    PermitCollected = 8,

    /// <summary>The case was cancelled.</summary>
    CaseCancelled = 9,

    /// <summary>The case of the original flow has ended; apply again in the new system (T-21, T-22).</summary>
    LegacyClosed = 10,

    /// <summary>The finding of fraud was annulled; the bar is lifted at once (D4).</summary>
    SanctionAnnulled = 11,

    /// <summary>The permit was revoked after a check (T-25).</summary>
    PermitRevoked = 12,

    /// <summary>The case goes on at the stage that it had left (D4).</summary>
    Reopened = 13,

    /// <summary>The agency has submitted the declaration; it goes on publicity (Shenzhen, S-16, S-18).</summary>
    PointsSubmitted = 14,

    /// <summary>The person is on the public list (S-18, S-19).</summary>
    PublicityBegun = 15,

    /// <summary>Publicity passed; the agency hands the written material in by a day (S-21, S-25).</summary>
    PublicityPassedHandIn = 16,

    /// <summary>The publicity failed, and why (S-22).</summary>
    PublicityNotPassed = 17,

    /// <summary>The indicator was issued; material may be handed in while it is valid (S-53, S-54).</summary>
    IndicatorReady = 18,

    /// <summary>The last day of hand-in comes near (S-25).</summary>
    MaterialReminder = 19,

    /// <summary>The material was returned with everything that is to be corrected (S-29).</summary>
    MaterialReturnedOnce = 20,

    /// <summary>The recount stayed below the threshold; the material is not accepted (S-28).</summary>
    MaterialBelowThreshold = 21,

    /// <summary>The application was accepted; the decision falls due on a day (S-27, S-32).</summary>
    MaterialAccepted = 22,

    /// <summary>The material did not come in time; a new declaration is possible (S-25, S-26).</summary>
    MaterialLapsed = 23,

    /// <summary>A paper is false or forged; it is detained and the case stops (S-31).</summary>
    ForgeryFound = 24,

    /// <summary>The examination takes longer, and why (S-33).</summary>
    ExaminationExtended = 25,

    /// <summary>A supplement is needed, and until when (S-25).</summary>
    SupplementNeeded = 26,

    /// <summary>Agreed: points to be printed (S-42).</summary>
    PointsApproved = 27,

    /// <summary>Not agreed to, and why (S-32, S-43).</summary>
    PointsNotApproved = 28,

    /// <summary>The agency has collected notice and cards (S-42, S-56).</summary>
    DocumentsCollected = 29,

    /// <summary>The person holds notice and cards; the next steps (S-44 to S-46).</summary>
    DocumentsPassedOn = 30,

    /// <summary>The index card runs out soon (S-47).</summary>
    CardReminder = 31,

    /// <summary>The index card has run out (S-47).</summary>
    CardExpired = 32,

    /// <summary>The declaration was cancelled; notice and cards are void (S-36, S-39).</summary>
    PointsCancelled = 33,

    /// <summary>The change of notice and card was granted (S-38).</summary>
    ChangeGranted = 34,

    /// <summary>The change of notice and card was not granted (S-38).</summary>
    ChangeNotGranted = 35,

    /// <summary>A deadline has moved, for instance with the holidays (G5, N6).</summary>
    DeadlineMoved = 36,
}

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
}

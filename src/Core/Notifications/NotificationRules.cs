using System.Diagnostics;

namespace TalentSettlement.Core.Notifications;

/// <summary>What each kind of text is about, and what it means for the case.</summary>
public static class NotificationRules
{
    extension(NotificationKind kind)
    {
        /// <summary>The code of the template, in kebab-case.</summary>
        public string Code => KebabWord.Of(kind);

        /// <summary>What a text of the kind is about.</summary>
        public NotificationSubject Subject => kind switch
        {
            NotificationKind.SubmissionReceived => NotificationSubject.Submission,
            NotificationKind.ReviewPassedChooseDelivery or NotificationKind.ReviewReturned or NotificationKind.ReviewRefusedFraud
                or NotificationKind.SanctionAnnulled => NotificationSubject.ReviewResult,
            NotificationKind.DeliveryReminder or NotificationKind.PermitDispatched or NotificationKind.PermitReadyAtWindow
                or NotificationKind.PermitCollected or NotificationKind.PermitRevoked => NotificationSubject.Permit,
            NotificationKind.CaseCancelled or NotificationKind.LegacyClosed or NotificationKind.Reopened => NotificationSubject.Continuation,
            _ => throw new UnreachableException(),
        };

        /// <summary>Whether the case is over with it, so that no earlier text about an application or a permit may still go out.</summary>
        internal bool EndsTheCase =>
            kind is NotificationKind.CaseCancelled or NotificationKind.LegacyClosed or NotificationKind.PermitRevoked;

        /// <summary>Whether it stays true when the case is over: a bar that is lifted.</summary>
        internal bool OutlivesTheCase => kind is NotificationKind.SanctionAnnulled;
    }
}

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
            NotificationKind.SubmissionReceived or NotificationKind.PointsSubmitted => NotificationSubject.Submission,
            NotificationKind.ReviewPassedChooseDelivery or NotificationKind.ReviewReturned or NotificationKind.ReviewRefusedFraud
                or NotificationKind.SanctionAnnulled => NotificationSubject.ReviewResult,
            NotificationKind.DeliveryReminder or NotificationKind.PermitDispatched or NotificationKind.PermitReadyAtWindow
                or NotificationKind.PermitCollected or NotificationKind.PermitRevoked => NotificationSubject.Permit,
            NotificationKind.CaseCancelled or NotificationKind.LegacyClosed or NotificationKind.Reopened or NotificationKind.PointsCancelled => NotificationSubject.Continuation,
            NotificationKind.PublicityBegun or NotificationKind.PublicityPassedHandIn or NotificationKind.PublicityNotPassed => NotificationSubject.Publicity,
            NotificationKind.IndicatorReady or NotificationKind.MaterialReminder or NotificationKind.MaterialReturnedOnce
                or NotificationKind.MaterialBelowThreshold or NotificationKind.MaterialAccepted or NotificationKind.MaterialLapsed
                or NotificationKind.ForgeryFound => NotificationSubject.Material,
            NotificationKind.ExaminationExtended or NotificationKind.SupplementNeeded or NotificationKind.PointsApproved
                or NotificationKind.PointsNotApproved => NotificationSubject.Examination,
            NotificationKind.DocumentsCollected or NotificationKind.DocumentsPassedOn or NotificationKind.CardReminder
                or NotificationKind.CardExpired or NotificationKind.ChangeGranted => NotificationSubject.Documents,
            NotificationKind.ChangeNotGranted => NotificationSubject.Change,
            NotificationKind.DeadlineMoved => NotificationSubject.Deadline,
            _ => throw new UnreachableException(),
        };

        /// <summary>Whether the case is over with it, so that no earlier text about an application or a permit may still go out.</summary>
        internal bool EndsTheCase =>
            kind is NotificationKind.CaseCancelled or NotificationKind.LegacyClosed or NotificationKind.PermitRevoked
                or NotificationKind.PointsCancelled or NotificationKind.MaterialLapsed or NotificationKind.ForgeryFound or NotificationKind.CardExpired;

        /// <summary>Whether it stays true when the case is over: a bar that is lifted.</summary>
        internal bool OutlivesTheCase => kind is NotificationKind.SanctionAnnulled;
    }
}

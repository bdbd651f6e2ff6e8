using System.Collections.Immutable;

namespace TalentSettlement.Core.Notifications;

/// <summary>A text must not say what is no longer so (N16).</summary>
public static class SendConditionRules
{
    extension(Notification notification)
    {
        /// <summary>Looks at a text once more, just before it is handed over.</summary>
        /// <remarks>It is overtaken when the case has recorded a later text of the same topic, or one that ends the case.</remarks>
        /// <param name="recorded">Every text that the case has recorded, sent or not.</param>
        public SendCondition ConditionAmong(IEnumerable<Notification> recorded) =>
            recorded.Where(notification.IsOvertakenBy).MaxBy(later => later.CaseRevision) is { } by
                ? new SendCondition.Overtaken(by.Id)
                : new SendCondition.Send();

        /// <summary>Looks at a text once more, against what its case remembers having told.</summary>
        /// <param name="told">Everything that the applicant of the case was told.</param>
        public SendCondition ConditionAfter(ImmutableArray<Told> told) =>
            notification.ConditionAmong(told.Select(other => Notification.About(other.Kind, other.Round, other.Revision)));

        private bool IsOvertakenBy(Notification other) =>
            other.CaseRevision > notification.CaseRevision
            && (other.Topic == notification.Topic || (other.Kind.EndsTheCase && !notification.Kind.OutlivesTheCase));
    }
}

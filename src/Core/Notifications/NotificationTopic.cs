namespace TalentSettlement.Core.Notifications;

/// <summary>What a text is about, and which time round: the review result of round 2.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Round">The attempt of the case; 1 or more.</param>
public readonly record struct NotificationTopic(NotificationSubject Subject, int Round);

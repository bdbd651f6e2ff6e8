using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notifications;

/// <summary>What a text is about. Of two texts about one thing only the later one is true.</summary>
[JsonConverter(typeof(KebabCase<NotificationSubject>))]
public enum NotificationSubject
{
    /// <summary>That an application has arrived.</summary>
    Submission = 1,

    /// <summary>What the joint review has found, and whether that finding stands.</summary>
    ReviewResult = 2,

    /// <summary>Where the permit is.</summary>
    Permit = 3,

    /// <summary>Whether the case goes on.</summary>
    Continuation = 4,
}

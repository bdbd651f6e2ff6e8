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

    /// <summary>Whether a publicity has passed (Shenzhen, S-18 to S-22).</summary>
    Publicity = 5,

    /// <summary>What becomes of the written material (S-21 to S-31).</summary>
    Material = 6,

    /// <summary>What the bureau decides (S-32, S-33, S-42).</summary>
    Examination = 7,

    /// <summary>Where notice and index cards are, and how long they are valid (S-42, S-47).</summary>
    Documents = 8,

    /// <summary>What became of a change that was asked for (S-38).</summary>
    Change = 9,

    /// <summary>When a deadline falls (N6).</summary>
    Deadline = 10,
}

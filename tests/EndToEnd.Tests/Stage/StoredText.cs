using System.Collections.Immutable;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>A text as it lies in the send ledger.</summary>
/// <param name="Message">Its identity.</param>
/// <param name="Case">The case.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Template">Its template.</param>
/// <param name="Body">The notification as JSON.</param>
/// <param name="Steps">Its way.</param>
/// <param name="InInbox">Whether the inbox shows that the phone was not reached.</param>
public sealed record StoredText(
    string Message, string Case, string Status, string Template, string Body, ImmutableArray<MessageStep> Steps, bool InInbox)
{
    /// <summary>What is said.</summary>
    public Notification Notification { get; } = Json.Read<Notification>(Body);

    /// <summary>The names of its steps.</summary>
    public string[] Way => [.. Steps.Select(step => step.What)];
}

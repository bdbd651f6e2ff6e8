using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>One text to a citizen in the send ledger: what was said, and everything that is known of its way.</summary>
/// <remarks>The phone number is not kept here: it is read from the case when the text is handed over.</remarks>
/// <param name="Message">The identity: case, revision and template.</param>
/// <param name="Case">The case it speaks of.</param>
/// <param name="Notification">What is to be said, as the case recorded it; JSON.</param>
/// <param name="Template">The template's code.</param>
/// <param name="Text">The rendered text with its signature.</param>
/// <param name="Segments">How many segments it is billed as.</param>
/// <param name="QueuedAt">When the decision behind it was stored.</param>
/// <param name="Status">Where it stands: <c>queued</c>, <c>handed-over</c>, <c>delivered</c>, <c>overtaken</c>, <c>undelivered</c>.</param>
/// <param name="Steps">What happened to it, in order.</param>
/// <param name="InInbox">Whether the person's inbox shows it with the remark that the phone could not be reached.</param>
/// <param name="Version">The version that was read; 0 for a new one.</param>
public sealed record MessageRecord(
    string Message,
    CaseId Case,
    string Notification,
    string Template,
    string Text,
    int Segments,
    DateTimeOffset QueuedAt,
    string Status,
    ImmutableArray<MessageStep> Steps,
    bool InInbox = false,
    long Version = 0);

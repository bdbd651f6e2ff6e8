using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>The send ledger as the citizen sees it.</summary>
public static class Inboxes
{
    /// <summary>The texts of a case.</summary>
    /// <param name="records">The ledger's records.</param>
    /// <returns>The inbox.</returns>
    public static Inbox Of(ImmutableArray<MessageRecord> records) => new([.. records.Select(Of)]);

    private static InboxMessage Of(MessageRecord record) => new(
        record.Message,
        record.Template,
        record.Text,
        record.Segments,
        record.QueuedAt.InChina,
        record.Status,
        record.InInbox,
        [.. record.Steps.Select(step => new InboxStep(step.At.InChina, step.What, step.Attempt))]);
}

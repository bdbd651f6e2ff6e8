using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Azure.Tables;

/// <summary>Rows of the send ledger: one for the text, and up to two places that lead to it.</summary>
internal static class MessageRow
{
    /// <summary>The partition of the operator's list.</summary>
    public const string Undelivered = "undelivered";

    /// <summary>How many characters a place has: when it was queued, a hyphen, when it was written.</summary>
    public const int PlaceLength = 19 + 1 + WrittenOrder.Length;

    private const string Only = "text";

    /// <summary>The partition of a text; its only row is <see cref="RowKey"/>.</summary>
    public static string Partition(string message) => $"text-{ContentHash.Of(message).Value}";

    /// <summary>The partition of the texts of a case.</summary>
    public static string Partition(CaseId id) => $"case-{id}";

    /// <summary>The row key of a text.</summary>
    public static string RowKey => Only;

    /// <summary>The place of a new text in every list.</summary>
    public static string Place(DateTimeOffset queuedAt, WrittenOrder order) =>
        string.Create(CultureInfo.InvariantCulture, $"{queuedAt.UtcTicks:D19}-{order.Next()}");

    /// <summary>A row that leads to a text.</summary>
    public static TableEntity Leading(string partition, string place, string message) => new(partition, place) { ["Message"] = message };

    /// <summary>The row of a text.</summary>
    public static TableEntity Of(MessageRecord record, string place) => new(Partition(record.Message), Only)
    {
        ["Place"] = place,
        ["Version"] = record.Version + 1,
        ["Message"] = record.Message,
        ["Case"] = record.Case.ToString(),
        ["Notification"] = record.Notification,
        ["Template"] = record.Template,
        ["Text"] = record.Text,
        ["Segments"] = record.Segments,
        ["QueuedAt"] = record.QueuedAt.UtcTicks,
        ["Status"] = record.Status,
        ["Steps"] = JsonSerializer.Serialize(record.Steps, ApiJson.Options),
        ["InInbox"] = record.InInbox,
    };

    /// <summary>The text of a row.</summary>
    public static MessageRecord Read(TableEntity row) => new(
        row.GetString("Message"),
        CaseId.TryParse(row.GetString("Case"), out var id) ? id : throw new InvalidOperationException("The row of a text names no case."),
        row.GetString("Notification"),
        row.GetString("Template"),
        row.GetString("Text"),
        row.GetInt32("Segments")!.Value,
        new DateTimeOffset(row.GetInt64("QueuedAt")!.Value, TimeSpan.Zero),
        row.GetString("Status"),
        JsonSerializer.Deserialize<ImmutableArray<MessageStep>>(row.GetString("Steps"), ApiJson.Options),
        row.GetBoolean("InInbox")!.Value,
        row.GetInt64("Version")!.Value);
}

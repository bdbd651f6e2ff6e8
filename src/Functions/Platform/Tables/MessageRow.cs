using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Tables;

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
    public static TableRow Leading(string partition, string place, string message) => TableRow.Of(partition, place, ("Message", message));

    /// <summary>The row of a text.</summary>
    public static TableRow Of(MessageRecord record, string place) => TableRow.Of(
        Partition(record.Message),
        Only,
        ("Place", place),
        ("Version", record.Version + 1),
        ("Message", record.Message),
        ("Case", record.Case.ToString()),
        ("Notification", record.Notification),
        ("Template", record.Template),
        ("Text", record.Text),
        ("Segments", record.Segments),
        ("QueuedAt", record.QueuedAt.UtcTicks),
        ("Status", record.Status),
        ("Steps", JsonSerializer.Serialize(record.Steps, ApiJson.Options)),
        ("InInbox", record.InInbox));

    /// <summary>The text of a row.</summary>
    public static MessageRecord Read(TableRow row) => new(
        row.Text("Message"),
        CaseId.TryParse(row.Text("Case"), out var id) ? id : throw new InvalidOperationException("The row of a text names no case."),
        row.Text("Notification"),
        row.Text("Template"),
        row.Text("Text"),
        row.Count("Segments"),
        new DateTimeOffset(row.Number("QueuedAt"), TimeSpan.Zero),
        row.Text("Status"),
        JsonSerializer.Deserialize<ImmutableArray<MessageStep>>(row.Text("Steps"), ApiJson.Options),
        row.Is("InInbox"),
        row.Number("Version"));
}

using Azure.Data.Tables;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Azure.Tables;

/// <summary>The access log in table <c>accesslog</c>: a partition for each record, a row for each line.</summary>
/// <remarks>
/// Addresses have characters that no partition key may have, so the key is the hash of what a line is about. A number of lines that is not from 1 to
/// 1,000 is an <see cref="ArgumentOutOfRangeException"/>, a place to continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="table">The table.</param>
/// <param name="order">Gives row keys.</param>
internal sealed class TableAccessLog(TableClient table, WrittenOrder order) : IAccessLog
{
    /// <summary>The name of the table.</summary>
    public const string Name = "accesslog";

    /// <inheritdoc/>
    public Task Append(AccessEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var row = new TableEntity(Partition(entry.About), order.Next())
        {
            ["At"] = entry.At.UtcTicks,
            ["Subject"] = entry.Subject,
            ["Capacity"] = entry.Capacity,
            ["Action"] = entry.Action,
            ["About"] = entry.About,
            ["Outcome"] = entry.Outcome,
            ["Trace"] = entry.Trace,
        };

        // A repeated write whose first answer was lost meets its own row.
        return StoreReplies.AskWhether("append to the access log", status => status == 409, () => table.AddEntityAsync(row, cancellation));
    }

    /// <inheritdoc/>
    public Task<ListPage<AccessEntry>> About(string about, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var last = TablePages.KeyIn(after, WrittenOrder.Length);
        return StoreReplies.Ask("read the access log", async () =>
        {
            var rows = await table.After(Partition(about), last, most, cancellation).Take(most).ToListAsync(cancellation);
            return Keyset.Page(rows, take, Line, row => TablePages.End(row.RowKey));
        });
    }

    private static string Partition(string about) => ContentHash.Of(about).Value;

    private static AccessEntry Line(TableEntity row) => new(
        new DateTimeOffset(row.GetInt64("At")!.Value, TimeSpan.Zero),
        row.GetString("Subject"),
        row.GetString("Capacity"),
        row.GetString("Action"),
        row.GetString("About"),
        row.GetString("Outcome"),
        row.GetString("Trace"));
}

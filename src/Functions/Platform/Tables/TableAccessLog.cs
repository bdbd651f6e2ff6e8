using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Tables;

/// <summary>The access log in table <c>accesslog</c>: a partition for each record, a row for each line.</summary>
/// <remarks>
/// Addresses have characters that no partition key may have, so the key is the hash of what a line is about. A number of lines that is not from 1 to
/// 1,000 is an <see cref="ArgumentOutOfRangeException"/>, a place to continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="table">The table.</param>
/// <param name="order">Gives row keys.</param>
internal sealed class TableAccessLog(ITable table, WrittenOrder order) : IAccessLog
{
    /// <summary>The name of the table.</summary>
    public const string Name = "accesslog";

    /// <inheritdoc/>
    public Task Append(AccessEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var row = TableRow.Of(
            Partition(entry.About),
            order.Next(),
            ("At", entry.At.UtcTicks),
            ("Subject", entry.Subject),
            ("Capacity", entry.Capacity),
            ("Action", entry.Action),
            ("About", entry.About),
            ("Outcome", entry.Outcome),
            ("Trace", entry.Trace));

        // A repeated write whose first answer was lost meets its own row.
        return table.Insert(row, cancellation);
    }

    /// <inheritdoc/>
    public async Task<ListPage<AccessEntry>> About(string about, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var last = RowPages.KeyIn(after, WrittenOrder.Length);
        var rows = await table.After(Partition(about), last, most, cancellation).Take(most).ToListAsync(cancellation);
        return Keyset.Page(rows, take, Line, row => RowPages.End(row.Key));
    }

    private static string Partition(string about) => ContentHash.Of(about).Value;

    private static AccessEntry Line(TableRow row) => new(
        new DateTimeOffset(row.Number("At"), TimeSpan.Zero),
        row.Text("Subject"),
        row.Text("Capacity"),
        row.Text("Action"),
        row.Text("About"),
        row.Text("Outcome"),
        row.Text("Trace"));
}

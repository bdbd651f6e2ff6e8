using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Tables;

/// <summary>The send ledger in table <c>sendledger</c>.</summary>
/// <remarks>
/// Tables have one key, and rows of two partitions no transaction: a place in a list is written before the text it leads to, and counts only while the
/// text says so. What a crash leaves is a place that leads nowhere, and is passed over.
/// </remarks>
/// <param name="table">The table.</param>
/// <param name="order">Gives row keys.</param>
internal sealed class TableSendLedger(ITable table, WrittenOrder order) : ISendLedger
{
    /// <summary>The name of the table.</summary>
    public const string Name = "sendledger";

    private const string IsUndelivered = "undelivered";

    /// <inheritdoc/>
    public async Task<MessageRecord?> Find(string message, CancellationToken cancellation) =>
        await Row(message, cancellation) is { } row ? MessageRow.Read(row) : null;

    /// <inheritdoc/>
    public async Task<bool> Save(MessageRecord record, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Version == 0)
        {
            return await Create(record, cancellation);
        }

        if (await Row(record.Message, cancellation) is not { } known || known.Number("Version") != record.Version)
        {
            return false;
        }

        var place = known.Text("Place");
        if (record.Status == IsUndelivered)
        {
            await Lead(MessageRow.Undelivered, place, record.Message, cancellation);
        }

        return await table.Replace(MessageRow.Of(record, place), known.Tag, cancellation);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<MessageRecord>> OfCase(CaseId id, CancellationToken cancellation)
    {
        var records = ImmutableArray.CreateBuilder<MessageRecord>();
        foreach (var (_, record) in await Led(MessageRow.Partition(id), null, int.MaxValue, _ => true, cancellation))
        {
            records.Add(record);
        }

        return records.ToImmutable();
    }

    /// <inheritdoc/>
    public async Task<ListPage<MessageRecord>> Undelivered(string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var last = RowPages.KeyIn(after, MessageRow.PlaceLength);
        var rows = await Led(MessageRow.Undelivered, last, most, record => record.Status == IsUndelivered, cancellation);
        return Keyset.Page(rows, take, row => row.Record, row => RowPages.End(row.Place));
    }

    private async Task<bool> Create(MessageRecord record, CancellationToken cancellation)
    {
        if (await Row(record.Message, cancellation) is not null)
        {
            return false;
        }

        var place = MessageRow.Place(record.QueuedAt, order);
        await Lead(MessageRow.Partition(record.Case), place, record.Message, cancellation);
        if (record.Status == IsUndelivered)
        {
            await Lead(MessageRow.Undelivered, place, record.Message, cancellation);
        }

        return await table.Insert(MessageRow.Of(record, place), cancellation);
    }

    private Task Lead(string partition, string place, string message, CancellationToken cancellation) =>
        table.Put(MessageRow.Leading(partition, place, message), cancellation);

    // A place counts when the text it leads to stands at this place; of two that were begun at once, one does.
    private async Task<List<(string Place, MessageRecord Record)>> Led(
        string partition, string? after, int most, Func<MessageRecord, bool> counts, CancellationToken cancellation)
    {
        var found = new List<(string, MessageRecord)>();
        await foreach (var leading in table.After(partition, after, most, cancellation))
        {
            if (await Row(leading.Text("Message"), cancellation) is { } row
                && row.Text("Place") == leading.Key
                && MessageRow.Read(row) is var record
                && counts(record))
            {
                found.Add((leading.Key, record));
            }

            if (found.Count == most)
            {
                break;
            }
        }

        return found;
    }

    private Task<TableRow?> Row(string message, CancellationToken cancellation) =>
        table.Find(MessageRow.Partition(message), MessageRow.RowKey, cancellation);
}

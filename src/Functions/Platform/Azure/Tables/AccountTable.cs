using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using TalentSettlement.Functions.Platform.Tables;

namespace TalentSettlement.Functions.Platform.Azure.Tables;

/// <summary>A table by the client of the account.</summary>
/// <param name="table">The client.</param>
/// <param name="name">The name of the table, for what is reported.</param>
internal sealed class AccountTable(TableClient table, string name) : ITable
{
    /// <inheritdoc/>
    public Task<bool> Insert(TableRow row, CancellationToken cancellation) => StoreReplies.AskWhether(
        $"insert into {name}", status => status == 409, () => table.AddEntityAsync(Entity(row), cancellation));

    /// <inheritdoc/>
    public Task<bool> Replace(TableRow row, string seen, CancellationToken cancellation) => StoreReplies.AskWhether(
        $"replace in {name}",
        status => status is 404 or 412,
        () => table.UpdateEntityAsync(Entity(row), new ETag(seen), TableUpdateMode.Replace, cancellation));

    /// <inheritdoc/>
    public Task Put(TableRow row, CancellationToken cancellation) => StoreReplies.Ask(
        $"put into {name}", () => table.UpsertEntityAsync(Entity(row), TableUpdateMode.Replace, cancellation));

    /// <inheritdoc/>
    public Task<TableRow?> Find(string partition, string key, CancellationToken cancellation) => StoreReplies.Ask($"find in {name}", async () =>
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, null, cancellation);
        return found.HasValue ? Row(found.Value!) : null;
    });

    /// <inheritdoc/>
    public async IAsyncEnumerable<TableRow> Rows(string filter, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var pages = table.QueryAsync<TableEntity>(filter, atOnce, null, cancellation).AsPages().GetAsyncEnumerator(cancellation);
        while (await StoreReplies.Ask($"read {name}", async () => await pages.MoveNextAsync()))
        {
            foreach (var entity in pages.Current.Values)
            {
                yield return Row(entity);
            }
        }
    }

    private static TableEntity Entity(TableRow row)
    {
        var entity = new TableEntity(row.Partition, row.Key);
        foreach (var (member, value) in row.Values)
        {
            entity[member] = value;
        }

        return entity;
    }

    private static TableRow Row(TableEntity entity) =>
        new(entity.PartitionKey, entity.RowKey, entity.ToImmutableDictionary(StringComparer.Ordinal), entity.ETag.ToString());
}

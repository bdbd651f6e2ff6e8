using System.Net;
using System.Text;
using Microsoft.Azure.Cosmos;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The registry in Cosmos DB: one partition for each kind.</summary>
/// <remarks>
/// Identities are in ordinal order. A number of lines that is not from 1 to 1,000 is an <see cref="ArgumentOutOfRangeException"/>, a place to
/// continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="database">The database.</param>
public sealed class CosmosRegistry(CosmosDatabase database) : IRegistry
{
    private const string Ids = "SELECT c.id, c.kind, c.version, c.body FROM c WHERE c.id > @after ORDER BY c.id ASC";
    private readonly CosmosContainer _registry = database.Registry;
    private readonly NumberSequences _sequences = new(database.Registry);
    private readonly SeenVersions _seen = new();

    /// <inheritdoc />
    public async Task<RegistryEntry?> Find(string kind, string id, CancellationToken cancellation)
    {
        if (await Read(kind, id, cancellation) is not { } stored)
        {
            return null;
        }

        _seen.Keep(KeyOf(kind, id), stored.Value.Version, stored.ETag);
        return stored.Value.Entry();
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The identity has other characters than letters, digits, - and _.</exception>
    /// <exception cref="RecordTooLargeException">It is more than 2 MB.</exception>
    public async Task<bool> Create(RegistryEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var item = RegistryItem.Of(entry with { Version = 1 });
        return await _registry.Create("registry.create", entry.Kind, ItemBytes.Of(entry.Id, item), cancellation) == HttpStatusCode.Created
            || await IsStored(item, cancellation);
    }

    /// <inheritdoc />
    /// <exception cref="RecordTooLargeException">It is more than 2 MB.</exception>
    public async Task<bool> Replace(RegistryEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var key = KeyOf(entry.Kind, entry.Id);
        if (_seen.Of(key, entry.Version) is null)
        {
            await Find(entry.Kind, entry.Id, cancellation);
        }

        if (_seen.Of(key, entry.Version) is not { } eTag)
        {
            return false;
        }

        _seen.Forget(key);
        var item = RegistryItem.Of(entry with { Version = entry.Version + 1 });
        return await _registry.Replace("registry.replace", entry.Kind, ItemBytes.Of(entry.Id, item), eTag, cancellation) == HttpStatusCode.OK
            || await IsStored(item, cancellation);
    }

    /// <inheritdoc />
    public async Task<ListPage<RegistryEntry>> List(string kind, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var query = new QueryDefinition(Ids).WithParameter("@after", after is null ? "" : Encoding.UTF8.GetString(Keyset.Read(after)));
        var latest = new QueryRequestOptions
        {
            PartitionKey = new PartitionKey(kind),
            ReadConsistencyStrategy = ReadConsistencyStrategy.LatestCommitted,
        };
        var rows = await _registry.Query<RegistryItem>("registry.list", query, latest, most, cancellation);
        return Keyset.Page(rows, take, row => row.Entry(), row => Encoding.UTF8.GetBytes(row.Id));
    }

    /// <inheritdoc />
    /// <remarks>There are no gaps: a number is taken in the batch that says whose it is.</remarks>
    public Task<long> TakeNumber(string sequence, string owner, CancellationToken cancellation) => _sequences.Take(sequence, owner, cancellation);

    private static string KeyOf(string kind, string id) => $"{kind}/{id}";

    private Task<StoredItem<RegistryItem>?> Read(string kind, string id, CancellationToken cancellation) =>
        _registry.Read<RegistryItem>("registry.find", kind, ItemBytes.Checked(id), cancellation);

    // A conflict may be this very write, stored by an attempt whose answer was lost.
    private async Task<bool> IsStored(RegistryItem item, CancellationToken cancellation) =>
        await Read(item.Kind, item.Id, cancellation) is { } stored && stored.Value.Write == item.Write;
}

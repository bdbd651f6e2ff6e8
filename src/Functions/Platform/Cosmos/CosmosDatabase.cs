using System.Collections.Immutable;
using Microsoft.Azure.Cosmos;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The database and its two containers.</summary>
/// <param name="client">The account.</param>
/// <param name="name">The name of the database.</param>
/// <param name="created">The containers that are created when missing; none outside Development.</param>
public sealed class CosmosDatabase(CosmosClient client, string name, ImmutableArray<ContainerDefinition> created)
{
    private readonly Lock _entry = new();
    private Task? _opened = created.IsEmpty ? Task.CompletedTask : null;

    /// <summary>Cases: one partition each.</summary>
    internal CosmosContainer Cases => new(this, "cases");

    /// <summary>What is not a case: one partition for each kind.</summary>
    internal CosmosContainer Registry => new(this, "registry");

    internal async Task<Container> Open(string container, CancellationToken cancellation)
    {
        await Opened().WaitAsync(cancellation);
        return client.GetContainer(name, container);
    }

    private Task Opened()
    {
        lock (_entry)
        {
            // What failed is tried again by the next who asks.
            return _opened is null or { IsFaulted: true } or { IsCanceled: true } ? _opened = Create() : _opened;
        }
    }

    private async Task Create()
    {
        Database database = await client.CreateDatabaseIfNotExistsAsync(name);
        foreach (var definition in created)
        {
            await database.CreateContainerIfNotExistsAsync(definition.Properties());
        }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Azure.Cosmos;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.CosmosGateway;
using TalentSettlement.EndToEnd.Cosmos.Tests;
using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>What plays are kept in here: Cosmos DB, in this process behind the service's own client.</summary>
public sealed class BackingStore : IBackingStore, IDisposable
{
    private static readonly ConcurrentDictionary<string, Gateway> Continued = new();

    private Gateway gateway = new();
    private GatewayTables tables;
    private bool keeps;

    /// <summary>An account of its own for each play.</summary>
    public BackingStore() => tables = new GatewayTables(gateway);

    /// <inheritdoc/>
    public ImmutableDictionary<string, string> Settings { get; } = ImmutableDictionary<string, string>.Empty
        .Add("Storage:Provider", "Cosmos")
        .Add("Storage:Cosmos:Endpoint", Gateway.Endpoint.AbsoluteUri)
        .Add("Storage:Cosmos:Database", "settlement")
        .Add("Storage:Cosmos:Key", Gateway.Key);

    /// <inheritdoc/>
    public void GoOnIn(string directory)
    {
        gateway.Dispose();
        gateway = Continued.GetOrAdd(directory, _ => new Gateway());
        tables = new GatewayTables(gateway);
        keeps = true;
    }

    /// <inheritdoc/>
    public void Attach(IServiceCollection services) => services.PostConfigure<CosmosClientOptions>(gateway.Attach);

    /// <inheritdoc/>
    public void Started(LocalService service) => gateway.Clock = service.Clock.GetUtcNow;

    /// <inheritdoc/>
    /// <remarks>Facts and numbers stay as they are; a case and a document are never deleted.</remarks>
    public void ForbidRewriting()
    {
        gateway.Forbid("cases", (change, item) =>
            item.Id.StartsWith("e-", StringComparison.Ordinal) || (change == RequestKind.Delete && item.Id == "case"));
        gateway.Forbid("registry", (change, item) => change == RequestKind.Delete || item.Id.StartsWith("n-", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Show(SqliteConnection view) => tables.Show(view);

    /// <inheritdoc/>
    /// <remarks>A batch takes 100 operations and 2 MB.</remarks>
    public void AssertWithinBounds()
    {
        Assert.Empty(gateway.Unknown);
        var batches = gateway.Operations.Where(operation => operation.Kind == RequestKind.Batch).ToArray();
        Assert.All(batches, batch => Assert.InRange(batch.Written, 0, 20));
        Assert.All(batches, batch => Assert.InRange(batch.Bytes, 0, 100_000));
    }

    /// <inheritdoc/>
    public void Close() => Dispose();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!keeps)
        {
            gateway.Dispose();
        }
    }
}

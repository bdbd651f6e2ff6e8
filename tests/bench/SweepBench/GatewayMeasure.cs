using System.Collections.Immutable;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.PublicityBench;

namespace TalentSettlement.SweepBench;

/// <summary>An account in this process; it counts the documents that it gives.</summary>
internal sealed class GatewayMeasure : IStoreMeasure
{
    private Gateway gateway = new();

    public void Dispose() => gateway.Dispose();

    public LocalServiceOptions On(DateTimeOffset now, string directory)
    {
        gateway.Dispose();
        gateway = new Gateway { Clock = () => now };
        return new LocalServiceOptions(now)
        {
            Directory = directory,
            Settings = ImmutableDictionary<string, string>.Empty
                .Add("Storage:Provider", "Cosmos")
                .Add("Storage:Cosmos:Endpoint", Gateway.Endpoint.AbsoluteUri)
                .Add("Storage:Cosmos:Database", "settlement")
                .Add("Storage:Cosmos:Key", Gateway.Key),
            Replace = services =>
            {
                services.PostConfigure<CosmosClientOptions>(gateway.Attach);
                Counter.Attach<ICaseStore>(services);
                Counter.Attach<IRegistry>(services);
                Counter.Attach<ISendLedger>(services);
            },
        };
    }

    public async Task<(int Requests, int Rows)> Read(string directory, DateTimeOffset now, int batch, Func<Task> sweep)
    {
        var before = gateway.Operations.Length;
        await sweep();
        GatewayOperation[] lists = [.. gateway.Operations[before..].Where(operation => operation is { Kind: RequestKind.Query, Container: "cases" })];
        return (lists.Length, lists.Sum(list => list.Read));
    }
}

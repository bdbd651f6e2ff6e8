using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NSubstitute;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Platform.Cosmos;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>Cosmos DB in this process, its clock at noon, and the app's own client for it; a second instance of the app is a second client.</summary>
public sealed class GatewayStore
{
    private static readonly CaseStorage.Cosmos Account = new(Gateway.Endpoint, "settlement", Gateway.Key);
    private readonly List<ServiceProvider> _clients = [];

    public Gateway Gateway { get; } = new() { Clock = () => Given.Noon };

    public ICaseStore Cases() => Client(Environments.Development).GetRequiredService<ICaseStore>();

    public IRegistry Registry() => Client(Environments.Development).GetRequiredService<IRegistry>();

    /// <summary>The store as it is outside Development: it creates no containers.</summary>
    public ICaseStore Deployed() => Client(Environments.Production).GetRequiredService<ICaseStore>();

    /// <summary>Everything that was asked was known.</summary>
    public async Task Close()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        Assert.Empty(Gateway.Unknown);
    }

    private ServiceProvider Client(string name)
    {
        var environment = Substitute.For<IHostEnvironment>();
        environment.EnvironmentName.Returns(name);
        var services = new ServiceCollection().AddSingleton(environment).AddCosmosStores(Account);
        services.PostConfigure<CosmosClientOptions>(Gateway.Attach);
        _clients.Add(services.BuildServiceProvider());
        return _clients[^1];
    }
}

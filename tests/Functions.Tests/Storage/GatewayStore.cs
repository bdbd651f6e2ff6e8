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

    public ICaseStore Cases() => Client().GetRequiredService<ICaseStore>();

    public IRegistry Registry() => Client().GetRequiredService<IRegistry>();

    /// <summary>Everything that was asked was known.</summary>
    public async Task Close()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        Assert.Empty(Gateway.Unknown);
    }

    private ServiceProvider Client()
    {
        var development = Substitute.For<IHostEnvironment>();
        development.EnvironmentName.Returns(Environments.Development);
        var services = new ServiceCollection().AddSingleton(development).AddCosmosStores(Account);
        services.PostConfigure<CosmosClientOptions>(Gateway.Attach);
        _clients.Add(services.BuildServiceProvider());
        return _clients[^1];
    }
}

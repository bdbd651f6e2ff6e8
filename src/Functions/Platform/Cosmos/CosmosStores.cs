using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The stores in Azure Cosmos DB: cases and registry.</summary>
/// <remarks>The access log and the send ledger are append-heavy and never part of a command; they are kept elsewhere.</remarks>
public static class CosmosStores
{
    /// <summary>Keeps cases and registry in Cosmos DB, whatever keeps them otherwise.</summary>
    /// <remarks>In Development database and containers are created when missing; everywhere else they are deployed.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="account">The account and the database.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddCosmosStores(this IServiceCollection services, CaseStorage.Cosmos account)
    {
        services.AddOptions<CosmosClientOptions>().Configure(options => Configure(options, account));
        return services
            .AddSingleton(provider => Client(account, provider.GetRequiredService<IOptions<CosmosClientOptions>>().Value))
            .AddSingleton(provider => new CosmosDatabase(
                provider.GetRequiredService<CosmosClient>(),
                account.Database,
                provider.GetRequiredService<IHostEnvironment>().IsDevelopment() ? ContainerDefinition.All : []))
            .AddSingleton<ICaseStore, CosmosCaseStore>()
            .AddSingleton<IRegistry, CosmosRegistry>();
    }

    private static CosmosClient Client(CaseStorage.Cosmos account, CosmosClientOptions options) => account.Key is { } key
        ? new CosmosClient(account.Endpoint.AbsoluteUri, key, options)
        : new CosmosClient(account.Endpoint.AbsoluteUri, new DefaultAzureCredential(), options);

    private static void Configure(CosmosClientOptions options, CaseStorage.Cosmos account)
    {
        options.ApplicationName = "TalentSettlement";

        // By way of the gateway: one port, few connections for each instance, and the protocol the tests speak.
        options.ConnectionMode = ConnectionMode.Gateway;
        options.LimitToEndpoint = account.Endpoint.IsLoopback;
        options.UseSystemTextJsonSerializerWithOptions = CosmosJson.Options;
        options.EnableContentResponseOnWrite = false;
        options.MaxRetryAttemptsOnRateLimitedRequests = 9;
        options.MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(10);
    }
}

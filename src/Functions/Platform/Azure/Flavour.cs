using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Functions.Platform.Cosmos;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform;

/// <summary>What is particular to running on the Functions host.</summary>
internal static class Flavour
{
    /// <summary>The command line as the host wants it.</summary>
    public static string[] Settings(string[] args) => args;

    /// <summary>Adds the adapters of this flavour.</summary>
    public static void Configure(FunctionsApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddDevelopmentAdapters();
        }
        else
        {
            // Several instances share one store; a file on one of them is none.
            builder.Configuration["Storage:Provider"] ??= nameof(CaseStorage.Cosmos);
        }
    }

    /// <summary>What is wrong with the settings here, beside what is checked everywhere.</summary>
    public static IEnumerable<string> Faults(FunctionsApplicationBuilder builder)
    {
        if (!builder.Configuration.GetSection("Access:Issuers").GetChildren().Any())
        {
            yield return "Access:Issuers:0:Issuer is missing: no token would be accepted.";
        }

        if (!builder.Environment.IsDevelopment())
        {
            yield return "An adapter for the real-name register is not available; stand-ins need AZURE_FUNCTIONS_ENVIRONMENT=Development.";
            yield return "An adapter for the comparison registers is not available; stand-ins need AZURE_FUNCTIONS_ENVIRONMENT=Development.";
            yield return "An adapter for the malware scanner is not available; stand-ins need AZURE_FUNCTIONS_ENVIRONMENT=Development.";
            yield return "An adapter for the SMS provider is not available; stand-ins need AZURE_FUNCTIONS_ENVIRONMENT=Development.";
        }
    }

    /// <summary>Adds the stores.</summary>
    public static void AddStores(IServiceCollection services, TalentSettlementSettings settings)
    {
        services.AddSqliteStores(settings.StorageDirectory);
        if (settings.Cases is CaseStorage.Cosmos account)
        {
            services.AddCosmosStores(account);
        }
    }

    /// <summary>Runs until the Functions host ends it.</summary>
    public static async Task<int> Run(IHost host, string[] args)
    {
        await host.RunAsync();
        return 0;
    }
}

using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Azure;
using TalentSettlement.Functions.Platform.Cosmos;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform;

/// <summary>What is particular to running on the Functions host.</summary>
internal static class Flavour
{
    private static readonly string[] Addresses = ["Storage:Tables", "Storage:Blobs"];

    /// <summary>The command line as the host wants it.</summary>
    public static string[] Settings(string[] args) => args;

    /// <summary>Adds the adapters of this flavour.</summary>
    public static void Configure(FunctionsApplicationBuilder builder)
    {
        builder.Services.AddHostedService<MonitorTelemetry>();
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
            yield return "An adapter for the social-security records is not available; stand-ins need AZURE_FUNCTIONS_ENVIRONMENT=Development.";
            yield return "An adapter for the comparison registers is not available; stand-ins need AZURE_FUNCTIONS_ENVIRONMENT=Development.";
            foreach (var fault in StandIns(builder.Configuration))
            {
                yield return fault;
            }
        }
    }

    // Where citizens apply, nothing may stand in, and nothing may lie on one of several instances.
    private static IEnumerable<string> StandIns(ConfigurationManager settings)
    {
        if (settings["Elements:Scanner"] != nameof(ScannerChoice.Defender))
        {
            yield return "Elements:Scanner must be Defender; the stand-in needs AZURE_FUNCTIONS_ENVIRONMENT=Development.";
        }

        if ((settings["Sms:Provider"] ?? nameof(SmsProvider.Development)) == nameof(SmsProvider.Development) || settings["Sms:Fallback"] == nameof(SmsProvider.Development))
        {
            yield return "Sms:Provider must be Tencent or Acs; the stand-in needs AZURE_FUNCTIONS_ENVIRONMENT=Development.";
        }

        if (settings["Storage:Provider"] != nameof(CaseStorage.Cosmos))
        {
            yield return "Storage:Provider must be Cosmos outside Development.";
        }

        foreach (var name in Addresses.Where(name => string.IsNullOrEmpty(settings[name])))
        {
            yield return $"{name} is missing: the address of the storage account.";
        }
    }

    /// <summary>Adds the stores.</summary>
    public static void AddStores(IServiceCollection services, TalentSettlementSettings settings)
    {
        if (settings.StorageDirectory is { } directory)
        {
            services.AddSqliteStores(directory);
        }

        if (settings.Cases is CaseStorage.Cosmos account)
        {
            services.AddCosmosStores(account);
        }

        services.AddAzureStores(settings.Records);
    }

    /// <summary>Texts through Azure Communication Services.</summary>
    public static ISmsGateway AcsSms(AcsSmsSettings settings) => Azure.Texts.AcsSms.At(settings);

    /// <summary>Runs until the Functions host ends it.</summary>
    public static async Task<int> Run(IHost host, string[] args)
    {
        await host.RunAsync();
        return 0;
    }
}

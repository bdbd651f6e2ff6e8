using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Cosmos;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform;

/// <summary>What is particular to running on one machine without Azure; for development, demonstration and tests.</summary>
internal static partial class Flavour
{
    private static readonly string[] TextProviders = ["Sms:Provider", "Sms:Fallback"];
    private static readonly string[] Accounts = ["Storage:Tables", "Storage:Blobs"];

    /// <summary>The command line with its short options as settings.</summary>
    public static string[] Settings(string[] args) => LocalArguments.AsSettings(args);

    /// <summary>Adds the adapters of this flavour.</summary>
    public static void Configure(FunctionsApplicationBuilder builder)
    {
        var data = LocalData.Open(builder.Configuration, builder.Environment);
        data.ProvideSettings(builder.Configuration);
        var clock = LocalClock.Open(builder.Configuration, data);
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(_ => clock.Virtual);
        builder.Services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<LocalRuntime.Time.VirtualClock>());
        builder.Services.AddLocalAdapters(builder.Environment, data);
        builder.Services.Configure<LocalRuntime.LocalRuntimeOptions>(local =>
        {
            local.FunctionAssemblies.Add(typeof(Flavour).Assembly);
            local.MapPages = DevelopmentPages.Map;
        });
    }

    /// <summary>What is wrong with the settings here, beside what is checked everywhere.</summary>
    public static IEnumerable<string> Faults(FunctionsApplicationBuilder builder) =>
    [
        .. TextProviders.Where(name => builder.Configuration[name] == nameof(SmsProvider.Acs)).Select(name => $"{name} can be Acs in the Azure flavour alone."),
        .. Accounts.Where(name => builder.Configuration[name] is { Length: > 0 }).Select(name => $"{name} can be set in the Azure flavour alone."),
    ];

    /// <summary>Texts through Azure Communication Services; their client is not part of this flavour.</summary>
    public static ISmsGateway AcsSms(AcsSmsSettings settings) => throw new NotSupportedException($"{settings.Endpoint} is reached from the Azure flavour alone.");

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
    }

    /// <summary>Runs until told to stop, or walks through the procedure once.</summary>
    public static async Task<int> Run(IHost host, string[] args)
    {
        Func<IHost, string[], Task<int>>? walkthrough = null;
        FindWalkthrough(ref walkthrough);
        if (LocalArguments.AskForWalkthrough(args))
        {
            return await (walkthrough ?? throw new SettingsException(["--walkthrough is not part of this build."]))(host, args);
        }

        await using var service = await LocalService.Start(host);
        Greeting.Print(service, Console.Out);
        await host.WaitForShutdownAsync();
        return 0;
    }

    static partial void FindWalkthrough(ref Func<IHost, string[], Task<int>>? walkthrough);
}

using System.Net.Http.Headers;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.LocalRuntime;
using TalentSettlement.LocalRuntime.Durable;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>The whole service running in this process, on a clock that can be moved; several run side by side.</summary>
public sealed class LocalService : IAsyncDisposable
{
    private readonly IHost host;
    private readonly string? temporary;

    private LocalService(IHost host, string? temporary)
    {
        (this.host, this.temporary) = (host, temporary);
        BaseAddress = host.ListeningOn();
        Clock = host.Services.GetRequiredService<VirtualClock>();
        Sms = host.Services.GetRequiredService<DevelopmentSms>();
        Comparisons = host.Services.GetRequiredService<ComparisonScript>();
        Scanner = host.Services.GetRequiredService<DevelopmentScanner>();
        Tokens = host.Services.GetRequiredService<DevelopmentIssuer>();
        People = host.Services.GetRequiredService<SamplePeople>();
    }

    /// <summary>Where it listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Its clock.</summary>
    public VirtualClock Clock { get; }

    /// <summary>The texts it has sent, and how their provider behaves.</summary>
    public DevelopmentSms Sms { get; }

    /// <summary>What the registers answer.</summary>
    public ComparisonScript Comparisons { get; }

    /// <summary>Its scanner.</summary>
    public DevelopmentScanner Scanner { get; }

    /// <summary>Gives tokens for sample people.</summary>
    public DevelopmentIssuer Tokens { get; }

    /// <summary>The sample people.</summary>
    public SamplePeople People { get; }

    /// <summary>Its services.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>Starts a service.</summary>
    /// <param name="options">How.</param>
    /// <returns>The service; it answers requests.</returns>
    public static async Task<LocalService> Start(LocalServiceOptions options)
    {
        var temporary = options.Directory is null ? Directory.CreateTempSubdirectory("talent-settlement-").FullName : null;
        var builder = FunctionsApplication.CreateBuilder(ArgumentsOf(options, options.Directory ?? temporary!));
        builder.Logging.ClearProviders();
        Flavour.Configure(builder);
        builder.AddTalentSettlement();
        builder.Services.AddSingleton(provider => new DurableEngineOptions
        {
            DatabasePath = provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<LocalRuntimeOptions>>().Value.DatabasePath,
            CrashPoints = options.CrashPoints,
        });
        options.Replace?.Invoke(builder.Services);
        return await Start(builder.Build(), temporary);
    }

    /// <summary>Moves the clock to a moment; everything due on the way happens first.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>When everything is done that was to be done by then.</returns>
    public Task AdvanceTo(DateTimeOffset moment) => Clock.AdvanceTo(moment);

    /// <summary>Moves the clock on; everything due on the way happens first.</summary>
    /// <param name="time">How far.</param>
    /// <returns>When everything is done that was to be done by then.</returns>
    public Task AdvanceBy(TimeSpan time) => Clock.AdvanceBy(time);

    /// <summary>A client that calls as a sample person.</summary>
    /// <param name="accountOrName">The account or name; <see langword="null"/> calls as the public.</param>
    /// <returns>The client; the caller's to dispose of.</returns>
    public HttpClient As(string? accountOrName)
    {
        var client = new HttpClient { BaseAddress = BaseAddress };
        client.DefaultRequestHeaders.Authorization =
            accountOrName is null ? null : new AuthenticationHeaderValue("Bearer", Tokens.Token(accountOrName));
        return client;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        if (temporary is not null)
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    internal static Task<LocalService> Start(IHost host) => Start(host, null);

    private static async Task<LocalService> Start(IHost host, string? temporary)
    {
        await host.StartAsync();
        return new LocalService(host, temporary);
    }

    private static string[] ArgumentsOf(LocalServiceOptions options, string directory) =>
    [
        $"--LocalRuntime:DataDirectory={directory}",
        $"--Clock:Start={options.ClockStart:O}",
        $"--Clock:Running={options.Running}",
        $"--urls=http://localhost:{options.Port}",
        "--AZURE_FUNCTIONS_ENVIRONMENT=Development",
        "--OutboxSchedule=0 */10 * * * *",
        "--DeadlineSchedule=0 0 * * * *",
        "--PublicityBatchSchedule=0 15 * * * *",
        .. options.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
    ];
}

using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>A running app of a few sample functions, with a folder of its own and any free port.</summary>
internal sealed class SampleApp : IAsyncDisposable
{
    public const string FunctionKey = "the function key";
    public const string MasterKey = "the master key";

    private SampleApp(IHost host) => (Host, Http) = (host, new HttpClient { BaseAddress = host.ListeningOn() });

    public IHost Host { get; }

    public HttpClient Http { get; }

    public static Task<SampleApp> Start(Type[] functions, Action<FunctionsApplicationBuilder>? configure = null) =>
        Start(Builder(functions, configure));

    public static async Task<SampleApp> Start(FunctionsApplicationBuilder builder)
    {
        var host = builder.Build();
        await host.StartAsync();
        return new SampleApp(host);
    }

    public static FunctionsApplicationBuilder Builder(Type[] functions, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var builder = FunctionsApplication.CreateBuilder(["--urls", "http://localhost:0"]);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders();
        builder.Services.Configure<LocalRuntimeOptions>(options =>
        {
            options.FunctionAssemblies.Add(new SampleAssembly(functions));
            options.DataDirectory = SampleFolder.New();
            options.FunctionKey = FunctionKey;
            options.MasterKey = MasterKey;
        });
        configure?.Invoke(builder);
        return builder;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.StopAsync();
        await ((IAsyncDisposable)Host).DisposeAsync();
    }
}

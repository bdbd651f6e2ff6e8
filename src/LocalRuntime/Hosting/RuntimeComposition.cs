using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Puts a function app together: only what it uses, for an app starts often.</summary>
internal static class RuntimeComposition
{
    public static WebApplicationBuilder Begin(string[] args)
    {
        var settings = LocalSettings.Read(args);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = Assembly.GetEntryAssembly()?.GetName().Name,
            ContentRootPath = Directory.GetCurrentDirectory(),
            EnvironmentName = LocalSettings.Environment(settings),
        });
        builder.Configuration.AddConfiguration(settings);
        AddLogging(builder);
        AddWeb(builder);
        AddOptions(builder.Services);
        return builder;
    }

    public static void AddFunctions(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => FunctionCatalog.Discover(Assemblies(provider)));
        services.AddSingleton<FunctionKeys>();
        services.AddSingleton<TimerStatusFiles>();
        services.AddSingleton<TimerFunctions>();
        services.TryAddSingleton(DurableHost.Options);
        services.AddSingleton(DurableHost.Functions);
        services.AddSingleton<DurableEngine>();
        services.AddSingleton(provider => provider.GetRequiredService<DurableEngine>().Client);
        services.AddHostedService<DurableHost>();
        services.AddHostedService(provider => provider.GetRequiredService<TimerFunctions>());
    }

    public static void Map(WebApplication app, bool answersHttp)
    {
        foreach (var address in LoopbackAddress.From(app.Configuration))
        {
            app.Urls.Add(address);
        }

        // What cannot run is refused here, before anything has started.
        app.Services.GetRequiredService<DurableFunctions>();
        app.Services.GetRequiredService<TimerFunctions>();
        HttpFunctions.Map(app, LocalSettings.RoutePrefix(), answersHttp);
        app.Services.GetRequiredService<IOptions<LocalRuntimeOptions>>().Value.MapPages?.Invoke(app);
    }

    private static void AddLogging(WebApplicationBuilder builder) => builder.Logging
        .AddConfiguration(builder.Configuration.GetSection("Logging"))
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddSimpleConsole(console => console.SingleLine = true);

    private static void AddWeb(WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelCore();
        builder.Host.UseDefaultServiceProvider((context, provider) =>
            provider.ValidateScopes = provider.ValidateOnBuild = context.HostingEnvironment.IsDevelopment());
        builder.Services.AddRouting();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<LocalRuntimeOptions>>((kestrel, local) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = local.Value.MaxRequestBodySize;
        });
    }

    private static void AddOptions(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<LocalRuntimeOptions>, ConfigureLocalRuntime>();
        services.AddSingleton<IPostConfigureOptions<LocalRuntimeOptions>, ConfigureLocalRuntime>();
    }

    private static IEnumerable<Assembly> Assemblies(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<LocalRuntimeOptions>>().Value.FunctionAssemblies is { Count: > 0 } given
            ? given
            : [Assembly.GetEntryAssembly()!];
}

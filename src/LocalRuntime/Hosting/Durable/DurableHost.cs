using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Starts and stops the durable engine with the app; an app without orchestrators does not need it.</summary>
internal sealed class DurableHost(IServiceProvider services, FunctionCatalog catalog, IOptions<LocalRuntimeOptions> options) : IHostedService
{
    private readonly bool _isNeeded = catalog.With<OrchestrationTriggerAttribute>().Any();

    public static DurableEngineOptions Options(IServiceProvider services) => new()
    {
        DatabasePath = services.GetRequiredService<IOptions<LocalRuntimeOptions>>().Value.DatabasePath,
    };

    public static DurableFunctions Functions(IServiceProvider services)
    {
        var functions = new DurableFunctions();
        var catalog = services.GetRequiredService<FunctionCatalog>();
        foreach (var (function, trigger) in catalog.With<OrchestrationTriggerAttribute>())
        {
            var orchestrator = ActivatorUtilities.CreateInstance<OrchestratorFunction>(services, OrchestratorSources.Compile(function));
            functions.AddOrchestrator(trigger.Orchestration ?? function.Name, orchestrator.Run);
        }

        foreach (var (function, trigger) in catalog.With<ActivityTriggerAttribute>())
        {
            var activity = ActivatorUtilities.CreateInstance<ActivityFunction>(services, ActivitySources.Compile(function, services));
            functions.AddActivity(trigger.Activity ?? function.Name, activity.Run);
        }

        return functions;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!_isNeeded)
        {
            return Task.CompletedTask;
        }

        Directory.CreateDirectory(options.Value.DataDirectory);
        return services.GetRequiredService<DurableEngine>().Start(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _isNeeded
        ? services.GetRequiredService<DurableEngine>().DisposeAsync().AsTask()
        : Task.CompletedTask;
}

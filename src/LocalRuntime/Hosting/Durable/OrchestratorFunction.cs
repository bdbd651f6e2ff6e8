using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Runs one orchestrator, middleware included, every time the engine replays it.</summary>
internal sealed class OrchestratorFunction(CompiledFunction function, WorkerPipeline pipeline, IServiceScopeFactory scopes)
{
    public async Task<object?> Run(TaskOrchestrationContext orchestration)
    {
        // An orchestration that is put away between two events is never disposed of; a scope holds nothing that would mind.
        await using var scope = scopes.CreateAsyncScope();
        using var run = new FunctionRun(function, orchestration, scope.ServiceProvider, CancellationToken.None, CancellationToken.None);
        await pipeline.Run(run);
        return run.Result;
    }
}

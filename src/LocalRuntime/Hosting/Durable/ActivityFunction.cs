using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Runs one activity, each time in a scope of its own.</summary>
internal sealed class ActivityFunction(CompiledFunction function, WorkerPipeline pipeline, IServiceScopeFactory scopes)
{
    public async Task<object?> Run(ActivityInvocation activity, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var run = new FunctionRun(function, activity, scope.ServiceProvider, CancellationToken.None, stopping);
        await pipeline.Run(run);
        return run.Result;
    }
}

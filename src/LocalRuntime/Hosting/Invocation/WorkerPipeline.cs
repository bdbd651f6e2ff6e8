using Microsoft.Azure.Functions.Worker.Middleware;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The middleware of the worker around every run, in the order it was added.</summary>
internal sealed class WorkerPipeline
{
    private readonly FunctionExecutionDelegate _first;

    public WorkerPipeline(IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> steps) =>
        _first = steps.Reverse().Aggregate(
            (FunctionExecutionDelegate)(context => ((FunctionRun)context).Execute()), (next, step) => step(next));

    public Task Run(FunctionRun run) => _first(run);
}

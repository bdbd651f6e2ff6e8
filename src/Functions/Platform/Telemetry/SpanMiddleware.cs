using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace TalentSettlement.Functions.Platform.Telemetry;

/// <summary>A span around every function but procedures: they are replayed, and each replay would be one more.</summary>
public sealed class SpanMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.FunctionDefinition.InputBindings.Values.Any(binding => binding.Type == "orchestrationTrigger"))
        {
            await next(context);
            return;
        }

        using var span = Spans.OfFunction(context.FunctionDefinition.Name);
        try
        {
            await next(context);
        }
        catch (Exception broken)
        {
            span.Fail(broken);
            throw;
        }
    }
}

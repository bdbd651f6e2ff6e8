using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace TalentSettlement.Functions.Law;

/// <summary>Lets no function run under rules that are known to be too old to rely on, whatever triggers it.</summary>
/// <remarks>Orchestrators are passed by: they must not wait for anything outside their history, and decide nothing under the rules themselves.</remarks>
/// <param name="law">The rules in force.</param>
/// <param name="logger">Where amendments that cannot be read are reported.</param>
public sealed class LawMiddleware(LawBook law, ILogger<LawMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!IsOrchestrator(context))
        {
            await BeCurrent(context.CancellationToken);
        }

        await next(context);
    }

    private async Task BeCurrent(CancellationToken cancellation)
    {
        try
        {
            await law.BeCurrent(cancellation);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // What was known stays law here: a store that is down for a while, or an amendment by a later version, stops nobody's work. Where nothing
            // was known yet, only what needs no rule goes on.
            logger.LogError(broken, "The amendments of the rules could not be read; {Count} are in force here", law.Amendments.Length);
        }
    }

    private static bool IsOrchestrator(FunctionContext context) => context.FunctionDefinition.InputBindings.Values.Any(
        binding => string.Equals(binding.Type, "orchestrationTrigger", StringComparison.OrdinalIgnoreCase));
}

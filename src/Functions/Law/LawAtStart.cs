using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Functions.Law;

/// <summary>Reads the amendments on record before anything is decided; one that cannot be used stops the start, not the first citizen.</summary>
/// <param name="law">The rules in force.</param>
/// <param name="logger">Where a store that does not answer is reported.</param>
public sealed class LawAtStart(LawBook law, ILogger<LawAtStart> logger) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await law.Read(cancellationToken);
        }
        catch (Exception down) when (down is not (RuleSetException or OperationCanceledException))
        {
            // It is asked again before every function; until it answers, whatever needs a rule is refused and readiness says why.
            logger.LogError(down, "The amendments of the rules could not be read at the start");
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

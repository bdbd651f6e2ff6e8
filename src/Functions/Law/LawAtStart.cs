using Microsoft.Extensions.Hosting;

namespace TalentSettlement.Functions.Law;

/// <summary>Reads the amendments on record before anything is decided; one that cannot be used stops the start, not the first citizen.</summary>
/// <param name="law">The rules in force.</param>
public sealed class LawAtStart(LawBook law) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => law.Read(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

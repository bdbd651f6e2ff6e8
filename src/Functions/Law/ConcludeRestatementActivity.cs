using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Law;

/// <summary>Puts on record that the restatement for an amendment is through, so that the next one may begin.</summary>
/// <remarks>
/// The procedure of every batch that is public is woken before: the amendment may have brought its last day nearer (S-19). One ring a batch, not one
/// a person; a ring more does no harm.
/// </remarks>
/// <param name="restatements">Restatements on record.</param>
/// <param name="batches">The batches that have not ended.</param>
public sealed class ConcludeRestatementActivity(Restatements restatements, RunningBatches batches)
{
    /// <summary>Concludes.</summary>
    /// <param name="progress">How it ended.</param>
    /// <param name="durable">Wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is on record.</returns>
    [Function(nameof(ConcludeRestatementActivity))]
    public async Task Run(
        [ActivityTrigger] RestatementProgress progress, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await batches.Wake(durable, cancellation);
        await restatements.Conclude(progress, cancellation);
    }
}

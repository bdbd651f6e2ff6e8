using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Ends a batch when nobody waits for it or is public with it any more.</summary>
/// <param name="store">Where cases live.</param>
/// <param name="batches">The batches.</param>
/// <param name="objections">Answers what is decided, and keeps as reports what came too late.</param>
/// <param name="clock">The clock.</param>
public sealed class EndBatchActivity(ICaseStore store, BatchBook batches, ObjectionDesk objections, TimeProvider clock)
{
    private static readonly TimeSpan UntilTriedAgain = TimeSpan.FromHours(1);

    /// <summary>Ends it, if it can be.</summary>
    /// <param name="start">The batch.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Whether it has ended.</returns>
    [Function(nameof(EndBatchActivity))]
    public async Task<PublicityStanding> Run(
        [ActivityTrigger] PublicityStart start, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var (batch, now) = (new BatchId(start.Batch), clock.GetUtcNow());
        foreach (var queue in new[] { PointsQueues.ToPublish(batch), PointsQueues.OnPublicity(batch) })
        {
            if (await store.List(queue, null, 1, cancellation) is { Items.IsEmpty: false })
            {
                return new PublicityStanding(IsOver: false, (now + UntilTriedAgain).UtcDateTime);
            }
        }

        await objections.Settle(batch, durable, cancellation);
        await batches.Change(batch, file => file.EndedAt is null ? file with { EndedAt = now } : file, cancellation);
        return new PublicityStanding(IsOver: true, null);
    }
}

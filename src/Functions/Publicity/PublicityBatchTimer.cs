using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Twice a month, everybody who waits is made public (每月分两批公示, S-18): starts the publicity of a batch on its day, once, or as soon after as the system is there.</summary>
/// <param name="running">Finds the batches.</param>
/// <param name="clock">The clock.</param>
public sealed class PublicityBatchTimer(RunningBatches running, TimeProvider clock)
{
    /// <summary>Looks for batches whose day has come.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="durable">Starts procedures.</param>
    /// <param name="cancellation">Ends the look; the rest is found the next time.</param>
    /// <returns>When every such batch is started.</returns>
    [Function(nameof(PublicityBatchTimer))]
    public async Task Run(
        [TimerTrigger("%PublicityBatchSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var today = clock.GetUtcNow().ChinaDate;
        await foreach (var batch in running.Find(cancellation))
        {
            if (batch.Clock is null && batch.PublicationDay <= today)
            {
                await durable.StartOnce(nameof(PublicityProcedure), Batches.InstanceOf(batch.Id), new PublicityStart(batch.Id.Value), cancellation);
            }
        }

        await running.Note(cancellation);
    }
}

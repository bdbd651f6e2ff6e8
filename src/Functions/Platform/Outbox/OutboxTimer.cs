using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Outbox;

/// <summary>Does what a crash left undone: every outbox item whose first attempt was cut off or failed.</summary>
/// <param name="store">Where the items stand.</param>
/// <param name="outbox">Does the work.</param>
/// <param name="clock">The clock.</param>
public sealed class OutboxTimer(ICaseStore store, OutboxDispatcher outbox, TimeProvider clock)
{
    private const int Batch = 200;

    /// <summary>Sweeps.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the sweep; what was not done stays on the list.</param>
    /// <returns>When nothing is due any more.</returns>
    [Function(nameof(OutboxTimer))]
    public async Task Run(
        [TimerTrigger("%OutboxSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        while (await store.DueOutbox(clock.GetUtcNow(), Batch, cancellation) is { IsEmpty: false } due)
        {
            await outbox.Dispatch(due, durable, cancellation);
        }
    }
}

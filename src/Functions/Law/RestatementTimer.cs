using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.Functions.Law;

/// <summary>Starts the restatements that a crash left unstarted: an amendment on record without its restatement cannot stay.</summary>
/// <param name="restatements">Restatements on record.</param>
public sealed class RestatementTimer(Restatements restatements)
{
    /// <summary>Starts them; one that runs or has run is not started again.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the work; the rest is started the next time.</param>
    /// <returns>When none is left.</returns>
    [Function(nameof(RestatementTimer))]
    public Task Run([TimerTrigger("%DeadlineSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        restatements.StartPending(durable, cancellation);
}

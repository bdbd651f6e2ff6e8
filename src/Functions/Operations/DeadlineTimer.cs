using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Operations;

/// <summary>Makes the consequences of due clocks happen; whether a clock is overdue is never stored, only its consequence.</summary>
/// <param name="store">Lists what is due.</param>
/// <param name="desks">Where the cases of every procedure are changed.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where a case that cannot be swept is reported.</param>
public sealed class DeadlineTimer(ICaseStore store, CaseDesks desks, TimeProvider clock, ILogger<DeadlineTimer> logger)
{
    private const int Batch = 200;

    /// <summary>Sweeps once through what is due now; rows read are rows due.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the sweep; the rest is due the next time.</param>
    /// <returns>When every case that was due has had its turn.</returns>
    [Function(nameof(DeadlineTimer))]
    public async Task Run(
        [TimerTrigger("%DeadlineSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        string? after = null;
        do
        {
            var page = await store.Due(now, after, Batch, cancellation);
            foreach (var line in page.Items)
            {
                await Meet(line, durable, cancellation);
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private async Task Meet(QueuedCase line, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            await desks.Of(line.Procedure).MeetDeadline(line.Case, durable, cancellation);
            Figures.Clock(line.Procedure, clock.GetUtcNow() - line.Since);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // One case that cannot be read or decided must not cost the others their turn; it stays due and is reported at every sweep.
            Figures.UnmetClock(line.Procedure);
            logger.LogError(broken, "The due clock of case {Case} could not be met", line.Case);
        }
    }
}

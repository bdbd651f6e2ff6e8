using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Operations;

/// <summary>Makes the consequences of due clocks happen; whether a clock is overdue is never stored, only its consequence.</summary>
/// <param name="store">Lists what is due.</param>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class DeadlineTimer(ICaseStore store, TalentCaseDesk cases, LawInForce law, TimeProvider clock)
{
    private const int Batch = 200;

    /// <summary>Sweeps; rows read are rows due.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the sweep; the rest is due the next time.</param>
    /// <returns>When nothing is due any more.</returns>
    [Function(nameof(DeadlineTimer))]
    public async Task Run(
        [TimerTrigger("%DeadlineSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        while (await store.Due(clock.GetUtcNow(), Batch, cancellation) is { IsEmpty: false } due)
        {
            foreach (var line in due)
            {
                await cases.Record(line.Case, Actor.System, state => DeliveryRules.Remind(state, law, clock.GetUtcNow()), durable, cancellation);
            }
        }
    }
}

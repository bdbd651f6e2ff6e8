using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Operations;

/// <summary>Forgets what need not be kept: the answers of idempotency keys that have expired. Nothing of a case is ever deleted.</summary>
/// <param name="store">Where answers are kept.</param>
/// <param name="clock">The clock.</param>
public sealed class RetentionTimer(ICaseStore store, TimeProvider clock)
{
    /// <summary>Forgets.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="cancellation">Ends the work; the rest is forgotten the next time.</param>
    /// <returns>When it is done.</returns>
    [Function(nameof(RetentionTimer))]
    public Task Run([TimerTrigger("%RetentionSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        store.ForgetAnswers(clock.GetUtcNow(), cancellation);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Platform.Outbox;

/// <summary>Does what follows from a stored command: at once after the commit, and again by <see cref="OutboxTimer"/> after a crash.</summary>
/// <remarks>Every kind of work may be done twice without harm; an item leaves the list only after its work was done.</remarks>
/// <param name="store">Where the items stand.</param>
/// <param name="workers">Do the work, one per procedure.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where a failed attempt is reported.</param>
public sealed class OutboxDispatcher(
    ICaseStore store, IEnumerable<IOutboxWorker> workers, TimeProvider clock, ILogger<OutboxDispatcher> logger)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(30);
    private readonly FrozenDictionary<string, IOutboxWorker> _workers = workers.ToFrozenDictionary(worker => worker.Procedure, StringComparer.Ordinal);

    /// <summary>Does the work of some items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the work; what was not done stays on the list.</param>
    /// <returns>When every item was attempted and those done are off the list.</returns>
    public async Task Dispatch(ImmutableArray<OutboxItem> items, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (items.IsEmpty)
        {
            return;
        }

        var done = await Task.WhenAll(items.Select(item => Attempt(item, durable, cancellation)));
        await store.CompleteOutbox([.. items.Where((_, place) => done[place])], cancellation);
    }

    /// <summary>Does the work of items whose command was just stored.</summary>
    /// <remarks>
    /// The command stands whatever happens here: a failure is reported and left to <see cref="OutboxTimer"/>, and a caller who has gone away
    /// does not stop what follows from what they did.
    /// </remarks>
    /// <param name="items">The items.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <returns>When every item was attempted.</returns>
    public async Task DispatchAfterCommit(ImmutableArray<OutboxItem> items, DurableTaskClient durable)
    {
        try
        {
            await Dispatch(items, durable, CancellationToken.None);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            logger.LogWarning(broken, "{Count} outbox items are left to the timer", items.Length);
        }
    }

    private async Task<bool> Attempt(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation)
    {
        using var span = Spans.OfCase($"outbox {item.Work.GetType().Name}", item.Case.ToString(), item.Work.Trace);
        try
        {
            await _workers[item.Procedure].Perform(item, durable, cancellation);
            return true;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            span.Fail(broken);
            // The dependency is down: the item stays on the list, later each time.
            logger.LogWarning(broken, "Outbox item {Item} of case {Case} failed, attempt {Attempt}", item.Id, item.Case, item.Attempts + 1);
            await store.PostponeOutbox(Later(item), cancellation);
            return false;
        }
    }

    private OutboxItem Later(OutboxItem item)
    {
        var delay = TimeSpan.FromSeconds(Math.Min(LongestDelay.TotalSeconds, 5 * Math.Pow(2, item.Attempts)));
        return item with { Attempts = item.Attempts + 1, DueAt = clock.GetUtcNow() + delay };
    }
}

using System.Runtime.CompilerServices;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The batches that are past their cut-off and have not ended, found from where the last look left off: however long ago that was.</summary>
/// <remarks>The first look of a new store goes back a year (I-71). No case is read.</remarks>
/// <param name="registry">Where the look is noted.</param>
/// <param name="store">Where cases live.</param>
/// <param name="batches">The batches.</param>
/// <param name="clock">The clock.</param>
public sealed class RunningBatches(IRegistry registry, ICaseStore store, BatchBook batches, TimeProvider clock)
{
    private const string Kind = "batch-look";
    private const string Only = "publicity";

    // A submission that was decided before the cut-off may be stored after it.
    private static readonly TimeSpan UntilStored = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan UntilForgotten = TimeSpan.FromDays(1);

    /// <summary>Finds them, the earliest first.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The batches with people.</returns>
    public async IAsyncEnumerable<BatchFile> Find([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var batch = await From(cancellation); IsClosed(batch, UntilStored); batch = BatchRules.After(batch))
        {
            if (await batches.Read(batch, cancellation) is { EndedAt: null } file && await HasPeople(file, cancellation))
            {
                yield return file;
            }
        }
    }

    /// <summary>Wakes the procedure of every batch that is public, so that it asks again when its publicity ends.</summary>
    /// <param name="durable">Wakes procedures.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When every ring is stored.</returns>
    public async Task Wake(DurableTaskClient durable, CancellationToken cancellation)
    {
        await foreach (var batch in Find(cancellation))
        {
            if (batch.Clock is not null)
            {
                await durable.Ring(Batches.InstanceOf(batch.Id), cancellation);
            }
        }
    }

    /// <summary>Notes from where the next look begins: behind the earliest batches that have ended, or that nobody waited for.</summary>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When it is noted.</returns>
    public async Task Note(CancellationToken cancellation)
    {
        var known = await registry.Find(Kind, Only, cancellation);
        var from = await From(cancellation);
        var first = from;
        while (IsClosed(first, UntilForgotten) && await IsOver(first, cancellation))
        {
            first = BatchRules.After(first);
        }

        // Of two that note at once either is right: the other's batches are only looked at once more.
        if (known is null)
        {
            await registry.Create(Documents.Of(Kind, Only, new Look(first)), cancellation);
        }
        else if (first != from)
        {
            await registry.Replace(Documents.Of(Kind, Only, new Look(first)) with { Version = known.Version }, cancellation);
        }
    }

    private async Task<BatchId> From(CancellationToken cancellation) =>
        await registry.Find(Kind, Only, cancellation) is { } known ? known.Read<Look>().From : BatchRules.Of(clock.GetUtcNow().InChina.AddYears(-1));

    private bool IsClosed(BatchId batch, TimeSpan since) => BatchRules.ClosesAt(batch) + since <= clock.GetUtcNow();

    // A batch that was public is not over before it is said to have ended.
    private async Task<bool> HasPeople(BatchFile file, CancellationToken cancellation) =>
        file.Clock is not null || !(await store.List(PointsQueues.ToPublish(file.Id), null, 1, cancellation)).Items.IsEmpty;

    private async Task<bool> IsOver(BatchId batch, CancellationToken cancellation)
    {
        var file = await batches.Read(batch, cancellation);
        return file.EndedAt is not null || (!await HasPeople(file, cancellation) && await batches.EndEmpty(batch, clock.GetUtcNow(), cancellation));
    }

    private sealed record Look(BatchId From);
}

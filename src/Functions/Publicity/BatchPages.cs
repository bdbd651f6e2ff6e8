using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Which case stands on which page of a batch's public list: settled before anybody is made public, so that a step done twice is done to the same people.</summary>
/// <param name="registry">Where it is kept, apart from the public list.</param>
/// <param name="store">Where cases live.</param>
public sealed class BatchPages(IRegistry registry, ICaseStore store)
{
    /// <summary>Finds a page.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page, or <see langword="null"/> when it is not settled.</returns>
    public async Task<BatchPage?> Find(BatchId batch, int page, CancellationToken cancellation) =>
        await registry.Find(KindOf(batch), IdOf(page), cancellation) is { } entry ? entry.Read<BatchPage>() : null;

    /// <summary>The case behind a number of the public list.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="notice">The number.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case, or <see langword="null"/> when no place has this number.</returns>
    public async Task<CaseId?> CaseOf(BatchId batch, NoticeNumber notice, CancellationToken cancellation) =>
        notice.Page > 0 && await Find(batch, notice.Page, cancellation) is { Cases: var cases } && notice.Place < cases.Length
            ? cases[notice.Place]
            : null;

    /// <summary>Settles who stands on a page: the next of those who wait for the batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="page">The page, from 1; the one before is settled.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The page as it was settled first, or <see langword="null"/> when nobody is left for it.</returns>
    public async Task<BatchPage?> Settle(BatchId batch, int page, CancellationToken cancellation)
    {
        if (await Find(batch, page, cancellation) is { } settled)
        {
            return settled;
        }

        var before = await Find(batch, page - 1, cancellation);
        var waiting = await store.List(PointsQueues.ToPublish(batch), before?.Next, PublicList.LinesPerPage, cancellation);
        ImmutableArray<CaseId> people = [.. waiting.Items.Select(line => line.Case)];
        if (before?.Next is null)
        {
            // From the beginning again: who still waits there and has a place could not be decided on.
            people = await Placeless(batch, page, people, cancellation);
        }

        return people.IsEmpty
            ? null
            : (await registry.CreateOnce(KindOf(batch), IdOf(page), new BatchPage(people, waiting.Next), cancellation)).Body;
    }

    private async Task<ImmutableArray<CaseId>> Placeless(BatchId batch, int page, ImmutableArray<CaseId> people, CancellationToken cancellation)
    {
        for (var earlier = 1; earlier < page && !people.IsEmpty; earlier++)
        {
            people = people.RemoveRange((await Find(batch, earlier, cancellation))!.Cases);
        }

        return people;
    }

    private static string KindOf(BatchId batch) => $"publicity-people:{batch}";

    private static string IdOf(int page) => page.ToString("D4", CultureInfo.InvariantCulture);
}

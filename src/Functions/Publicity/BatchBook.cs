using System.Globalization;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The batches as the bureau keeps them (P-BATCH); one that nobody planned is as the policies have it.</summary>
/// <param name="registry">Where they are kept.</param>
/// <param name="law">The rules in force.</param>
public sealed class BatchBook(IRegistry registry, LawBook law)
{
    private const string Kind = "batch";

    /// <summary>Reads a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The batch, on record or as it would be planned.</returns>
    public async Task<BatchFile> Read(BatchId batch, CancellationToken cancellation) =>
        await registry.Find(Kind, KeyOf(batch), cancellation) is { } entry ? entry.Read<BatchFile>() : Unplanned(batch);

    /// <summary>Lists what is on record, the latest batch first.</summary>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    public async Task<ListPage<BatchFile>> List(string? after, int take, CancellationToken cancellation)
    {
        var page = await registry.List(Kind, after, take, cancellation);
        return new ListPage<BatchFile>([.. page.Items.Select(entry => entry.Read<BatchFile>())], page.Next);
    }

    /// <summary>Changes a batch; of many callers each sees what the one before has done.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="change">What becomes of it; the same batch when nothing does.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The batch on record.</returns>
    public async Task<BatchFile> Change(BatchId batch, Func<BatchFile, BatchFile> change, CancellationToken cancellation)
    {
        while (true)
        {
            var known = await registry.Find(Kind, KeyOf(batch), cancellation);
            var before = known?.Read<BatchFile>() ?? Unplanned(batch);
            var after = change(before);
            if (ReferenceEquals(before, after)
                || (known is null
                    ? await registry.Create(Documents.Of(Kind, KeyOf(batch), after), cancellation)
                    : await registry.Replace(Documents.Of(Kind, KeyOf(batch), after) with { Version = known.Version }, cancellation)))
            {
                return after;
            }
        }
    }

    /// <summary>Ends a batch that was planned and that nobody waited for; one that nobody planned leaves no trace.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it is over; not when it was made public in the meantime.</returns>
    public async Task<bool> EndEmpty(BatchId batch, DateTimeOffset now, CancellationToken cancellation) =>
        await registry.Find(Kind, KeyOf(batch), cancellation) is null
        || (await Change(batch, file => file.Clock is null && file.EndedAt is null ? file with { EndedAt = now } : file, cancellation)).EndedAt is not null;

    private BatchFile Unplanned(BatchId batch) => new(
        batch,
        BatchRules.PublicationDay(batch, law.Points.Policies, law.Points.Calendar),
        law.Points.Policies.IndicatorStage);

    // Counted down, for the registry lists in ascending order and the latest batch comes first.
    private static string KeyOf(BatchId batch) =>
        (9999999 - int.Parse(batch.Value.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).ToString("D7", CultureInfo.InvariantCulture);
}

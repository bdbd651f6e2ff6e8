using System.Collections.Immutable;
using System.Net;
using System.Text;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>Cases in Cosmos DB: one partition for each, one accepted command is one batch in it.</summary>
/// <remarks>
/// A command is decided on a snapshot and stored only if that snapshot is still the present one. Decisions read what was committed last; lists may
/// be a moment old. Moments come back in UTC. A number of lines that is not from 1 to 1,000 is an <see cref="ArgumentOutOfRangeException"/>, a
/// place to continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="database">The database.</param>
public sealed class CosmosCaseStore(CosmosDatabase database) : ICaseStore
{
    private const int ForgottenAtOnce = 500;
    private const int DeletedAtOnce = 16;
    private readonly CosmosContainer _cases = database.Cases;
    private readonly SeenVersions _seen = new();

    /// <inheritdoc />
    public async Task<CaseSnapshot?> Find(CaseId id, CancellationToken cancellation)
    {
        if (await _cases.Read<SnapshotItem>("case.find", id.ToString(), CaseItems.SnapshotId, cancellation) is not { } stored)
        {
            return null;
        }

        _seen.Keep(id.ToString(), stored.Value.Revision, stored.ETag);
        return stored.Value.Read();
    }

    /// <inheritdoc />
    /// <remarks>A repeated request finds its answer even when the case has moved on, and even when the answer has expired but is not yet forgotten.</remarks>
    /// <exception cref="ArgumentException">The facts do not lead from the expected revision to the new one without a gap.</exception>
    /// <exception cref="RecordTooLargeException">It is more than 2 MB, together or in one item.</exception>
    /// <exception cref="StoreUnavailableException">The service did not answer; the commit may have happened.</exception>
    public async Task<CommitOutcome> Commit(CaseCommit commit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var batch = new CaseBatch(commit);
        var expected = commit.ExpectedRevision;
        var eTag = expected == 0 ? null : await Seen(commit.Snapshot.Case, expected, cancellation);
        if (expected != 0 && eTag is null)
        {
            return commit.Answer is { } answer && await FindAnswer(commit.Snapshot.Case, answer.Key, cancellation) is not null
                ? CommitOutcome.AlreadyAnswered
                : CommitOutcome.Stale;
        }

        using var stored = await _cases.Execute("case.commit", batch.Partition, adding => batch.AddTo(adding, eTag), cancellation);
        if (stored.IsSuccessStatusCode)
        {
            _seen.Keep(batch.Partition, commit.Snapshot.Revision, batch.SnapshotOf(stored));
            return CommitOutcome.Committed;
        }

        _seen.Forget(batch.Partition);
        return await IsStored(batch, cancellation) ? CommitOutcome.Committed : batch.OutcomeOf(stored);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<StoredFact>> Journal(CaseId id, int after, int take, CancellationToken cancellation)
    {
        var most = Keyset.Checked(take);
        var items = await _cases.Query<EventItem>("case.journal", CaseQueries.Journal(after), CaseQueries.Within(id), most, cancellation);
        return [.. items.SelectMany(item => item.Facts).Where(fact => fact.Sequence > after).Take(most).Select(fact => fact.Read())];
    }

    /// <inheritdoc />
    public async Task<StoredAnswer?> FindAnswer(CaseId id, string key, CancellationToken cancellation) =>
        (await _cases.Read<AnswerItem>("case.answer", id.ToString(), CaseItems.AnswerId(key), cancellation))?.Value.Read();

    /// <inheritdoc />
    public async Task<ListPage<QueuedCase>> List(string queue, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var query = CaseQueries.List(queue, Moments.PlaceOf(after));
        var rows = await _cases.Query<LineRow>("case.list", query, CaseQueries.OverAll(), most, cancellation);
        return Page(rows, take);
    }

    /// <inheritdoc />
    /// <remarks>Clocks due at the same moment come in the order of cases.</remarks>
    public async Task<ListPage<QueuedCase>> Due(DateTimeOffset now, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.Checked(take);
        var query = CaseQueries.Due(now, Moments.PlaceOf(after));
        var rows = await _cases.Query<LineRow>("case.due", query, CaseQueries.OverAll(), most, cancellation);
        return Keyset.Whole(rows, take, row => row.Read(), KeyOf);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<OutboxItem>> DueOutbox(DateTimeOffset now, int take, CancellationToken cancellation)
    {
        var most = Keyset.Checked(take);
        var rows = await _cases.Query<OutboxRow>("outbox.due", CaseQueries.DueOutbox(now), CaseQueries.OverAll(), most, cancellation);
        return [.. rows.Select(row => row.Read())];
    }

    /// <inheritdoc />
    public Task CompleteOutbox(ImmutableArray<OutboxItem> done, CancellationToken cancellation) => Parallel.ForEachAsync(
        done,
        AtOnce(cancellation),
        async (item, ending) => await _cases.Delete("outbox.complete", item.Case.ToString(), ItemBytes.Checked(CaseItems.OutboxId(item.Id)), ending));

    /// <inheritdoc />
    /// <remarks>An item that is off the list already stays off it.</remarks>
    public Task PostponeOutbox(OutboxItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        var row = OutboxRow.Of(item);
        return _cases.Replace("outbox.postpone", row.CaseId, ItemBytes.Of(row.Id, row), null, cancellation);
    }

    /// <inheritdoc />
    /// <remarks>The service forgets expired answers by itself, by its own clock; this finds those it has not come to.</remarks>
    public async Task<int> ForgetAnswers(DateTimeOffset now, CancellationToken cancellation)
    {
        var forgotten = 0;
        while (true)
        {
            var expired = await _cases.Query<ItemKey>("answer.expired", CaseQueries.Expired(now), CaseQueries.OverAll(), ForgottenAtOnce, cancellation);
            await Parallel.ForEachAsync(expired, AtOnce(cancellation), async (answer, ending) =>
            {
                if (await _cases.Delete("answer.forget", answer.CaseId, answer.Id, ending) == HttpStatusCode.NoContent)
                {
                    Interlocked.Increment(ref forgotten);
                }
            });
            if (expired.Count < ForgottenAtOnce)
            {
                return forgotten;
            }
        }
    }

    // The desk has just read what it decided on; only a commit that comes from elsewhere costs a reading.
    private async Task<string?> Seen(CaseId id, int revision, CancellationToken cancellation)
    {
        if (_seen.Of(id.ToString(), revision) is null)
        {
            await Find(id, cancellation);
        }

        return _seen.Of(id.ToString(), revision);
    }

    // A conflict may be this very commit, stored by an attempt whose answer was lost.
    private async Task<bool> IsStored(CaseBatch batch, CancellationToken cancellation) =>
        await _cases.Read<EventItem>("case.conflict", batch.Partition, batch.FirstEvent, cancellation) is { } first && first.Value.Write == batch.Write;

    private static ListPage<QueuedCase> Page(List<LineRow> rows, int take) =>
        Keyset.Page(rows, take, row => row.Read(), KeyOf);

    private static byte[] KeyOf(LineRow row) => Encoding.ASCII.GetBytes(row.Since);

    private static ParallelOptions AtOnce(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = DeletedAtOnce, CancellationToken = cancellation };
}

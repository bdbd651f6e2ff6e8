using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>Cases in a SQLite file: one accepted command is one part of a transaction that others may share.</summary>
/// <remarks>
/// Moments come back in UTC. Every list is read by an index in its order. A number of lines that is not from 1 to 1,000 is an
/// <see cref="ArgumentOutOfRangeException"/>, a place to continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="file">The file.</param>
public sealed class SqliteCaseStore(SqliteFile file) : ICaseStore
{
    // The writer is shared; forgetting a day's answers must not make a command wait.
    private const int ForgottenAtOnce = 500;

    /// <inheritdoc />
    public Task<CaseSnapshot?> Find(CaseId id, CancellationToken cancellation) =>
        file.Read(session => session.First(CaseRows.Find, CaseRows.Snapshot, id.Bytes()), cancellation);

    /// <inheritdoc />
    /// <remarks>A repeated request finds its answer even when the case has moved on, and even when the answer has expired but is not yet forgotten.</remarks>
    /// <exception cref="ArgumentException">The facts do not lead from the expected revision to the new one without a gap.</exception>
    public Task<CommitOutcome> Commit(CaseCommit commit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return file.Write(new CaseWrite(commit).Run, cancellation);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<StoredFact>> Journal(CaseId id, int after, int take, CancellationToken cancellation)
    {
        var most = Keyset.Checked(take);
        return [.. await file.Read(session => session.Query(CaseRows.Journal, CaseRows.Fact, id.Bytes(), after, most), cancellation)];
    }

    /// <inheritdoc />
    public Task<StoredAnswer?> FindAnswer(CaseId id, string key, CancellationToken cancellation) =>
        file.Read(session => session.First(CaseRows.FindAnswer, CaseRows.Answer, id.Bytes(), key), cancellation);

    /// <inheritdoc />
    public async Task<ListPage<QueuedCase>> List(string queue, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var key = after is null ? new byte[24] : Keyset.Read(after, 24);
        var rows = await file.Read(
            session => session.Query(CaseRows.List, CaseRows.Line, queue, Columns.Number(key), key[8..], most), cancellation);
        return Keyset.Page(rows, take, line => line, line => [.. Columns.Key(line.Since.UtcTicks), .. line.Case.Bytes()]);
    }

    /// <inheritdoc />
    /// <remarks>Clocks due at the same moment come in the order in which their cases were opened.</remarks>
    public async Task<ListPage<QueuedCase>> Due(DateTimeOffset now, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.Checked(take);
        var key = after is null ? null : Keyset.Read(after, 16);
        var rows = await file.Read(session => DueRows(session, now, key, most), cancellation);
        return Keyset.Whole(rows, take, row => row.Line, row => [.. Columns.Key(row.Line.Since.UtcTicks), .. Columns.Key(row.No)]);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<OutboxItem>> DueOutbox(DateTimeOffset now, int take, CancellationToken cancellation)
    {
        var most = Keyset.Checked(take);
        return [.. await file.Read(session => session.Query(CaseRows.DueOutbox, CaseRows.Item, now.UtcTicks, most), cancellation)];
    }

    /// <inheritdoc />
    public Task CompleteOutbox(ImmutableArray<OutboxItem> done, CancellationToken cancellation) => done.IsEmpty
        ? Task.CompletedTask
        : file.Write(session => done.Sum(item => session.Execute(CaseRows.CompleteOutbox, item.Case.Bytes(), item.Id)), cancellation);

    /// <inheritdoc />
    /// <remarks>An item that is off the list already stays off it.</remarks>
    public Task PostponeOutbox(OutboxItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        return file.Write(
            session => session.Execute(CaseRows.PostponeOutbox, item.Case.Bytes(), item.Id, item.DueAt.UtcTicks, item.Attempts), cancellation);
    }

    /// <inheritdoc />
    public async Task<int> ForgetAnswers(DateTimeOffset now, CancellationToken cancellation)
    {
        var forgotten = 0;
        while (true)
        {
            var some = await file.Write(session => session.Execute(CaseRows.ForgetAnswers, now.UtcTicks, ForgottenAtOnce), cancellation);
            forgotten += some;
            if (some < ForgottenAtOnce)
            {
                return forgotten;
            }
        }
    }

    // The rest of the moment at which the page before ended, and then what was due later.
    private static List<(QueuedCase Line, long No)> DueRows(SqliteSession session, DateTimeOffset now, byte[]? key, int most)
    {
        var moment = key is null ? long.MinValue : Columns.Number(key);
        var rows = key is null || moment > now.UtcTicks ? [] : session.Query(CaseRows.DueAtOneMoment, CaseRows.DueLine, moment, Columns.Number(key, 8), most);
        if (rows.Count < most)
        {
            rows.AddRange(session.Query(CaseRows.Due, CaseRows.DueLine, now.UtcTicks, moment, most - rows.Count));
        }

        return rows;
    }
}

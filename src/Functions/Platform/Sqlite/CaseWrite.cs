using System.Collections.Immutable;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>One accepted command on its way into the file; what can be prepared beforehand is, for the writer is shared.</summary>
internal sealed class CaseWrite
{
    private readonly CaseCommit _commit;
    private readonly byte[] _id;
    private readonly string _queues;
    private readonly ImmutableArray<string> _works;

    /// <summary>Prepares the write.</summary>
    /// <exception cref="ArgumentException">The facts do not lead from the expected revision to the new one.</exception>
    public CaseWrite(CaseCommit commit)
    {
        var sequences = commit.Facts.Select(fact => fact.Sequence);
        if (commit.Facts.IsEmpty || !sequences.SequenceEqual(Enumerable.Range(commit.ExpectedRevision + 1, commit.Facts.Length))
            || commit.Facts[^1].Sequence != commit.Snapshot.Revision)
        {
            throw new ArgumentException("The facts of a commit lead from the expected revision to the new one without a gap.", nameof(commit));
        }

        _commit = commit;
        _id = commit.Snapshot.Case.Bytes();
        _queues = CaseRows.Write(commit.Snapshot.Queues);
        _works = [.. commit.Outbox.Select(item => CaseRows.Write(item.Work))];
    }

    /// <summary>Stores all of it or nothing.</summary>
    public CommitOutcome Run(SqliteSession session)
    {
        var stored = session.First(
            "SELECT no, revision, queues FROM cases WHERE id = ?1",
            row => (No: row.Number(0), Revision: row.Number(1), Queues: (string?)row.Text(2)),
            _id);
        if (_commit.Answer is { } answer && IsAnswered(session, stored.No, answer.Key))
        {
            return CommitOutcome.AlreadyAnswered;
        }

        if (stored.Revision != _commit.ExpectedRevision)
        {
            return CommitOutcome.Stale;
        }

        var no = stored.Revision == 0 ? Open(session) : Replace(session, stored.No);
        Requeue(session, no, stored.Queues);
        Append(session, no);
        Remember(session, no);
        return CommitOutcome.Committed;
    }

    private static bool IsAnswered(SqliteSession session, long no, string key) =>
        session.First("SELECT 1 FROM answers WHERE case_no = ?1 AND key = ?2", row => row.Number(0) == 1, no, key);

    private long Open(SqliteSession session) => session.First(
        """
        INSERT INTO cases (id, revision, procedure, number, state, district, next_due_at, queues, body)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING no
        """,
        row => row.Number(0),
        _id,
        _commit.Snapshot.Revision,
        _commit.Snapshot.Procedure,
        _commit.Snapshot.Number,
        _commit.Snapshot.State,
        _commit.Snapshot.District,
        _commit.Snapshot.NextDueAt?.UtcTicks,
        _queues,
        _commit.Snapshot.Body);

    private long Replace(SqliteSession session, long no)
    {
        session.Execute(
            """
            UPDATE cases SET revision = ?2, procedure = ?3, number = ?4, state = ?5, district = ?6, next_due_at = ?7, queues = ?8, body = ?9
            WHERE no = ?1
            """,
            no,
            _commit.Snapshot.Revision,
            _commit.Snapshot.Procedure,
            _commit.Snapshot.Number,
            _commit.Snapshot.State,
            _commit.Snapshot.District,
            _commit.Snapshot.NextDueAt?.UtcTicks,
            _queues,
            _commit.Snapshot.Body);
        return no;
    }

    private void Requeue(SqliteSession session, long no, string? before)
    {
        if (before == _queues)
        {
            return;
        }

        var (left, entered) = (before is null ? [] : CaseRows.Queues(before), CaseRows.Queues(_queues));
        foreach (var entry in left.Except(entered))
        {
            session.Execute("DELETE FROM queued WHERE queue = ?1 AND since = ?2 AND id = ?3", entry.Queue, entry.Since.UtcTicks, _id);
        }

        foreach (var entry in entered.Except(left))
        {
            session.Execute("INSERT INTO queued (queue, since, id, case_no) VALUES (?1, ?2, ?3, ?4)", entry.Queue, entry.Since.UtcTicks, _id, no);
        }
    }

    private void Append(SqliteSession session, long no)
    {
        foreach (var fact in _commit.Facts)
        {
            session.Execute("INSERT INTO facts (case_no, sequence, at, body) VALUES (?1, ?2, ?3, ?4)", no, fact.Sequence, fact.At.UtcTicks, fact.Body);
        }

        foreach (var (item, work) in _commit.Outbox.Zip(_works))
        {
            session.Execute(
                "INSERT INTO outbox (case_no, id, due_at, attempts, work) VALUES (?1, ?2, ?3, ?4, ?5)",
                no, item.Id, item.DueAt.UtcTicks, item.Attempts, work);
        }
    }

    private void Remember(SqliteSession session, long no)
    {
        if (_commit.Answer is { } answer)
        {
            session.Execute(
                """
                INSERT INTO answers (case_no, key, expires_at, request_digest, status, location, revision, body)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """,
                no, answer.Key, answer.ExpiresAt.UtcTicks, answer.RequestDigest, answer.Status, answer.Location, answer.Revision, answer.Body);
        }
    }
}

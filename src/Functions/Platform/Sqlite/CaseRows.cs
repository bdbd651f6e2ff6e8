using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The questions that are asked about cases, and how their rows are read.</summary>
internal static class CaseRows
{
    public const string Find = "SELECT id, procedure, revision, number, state, district, next_due_at, queues, body FROM cases WHERE id = ?1";

    public const string Journal = """
        SELECT sequence, at, body FROM facts
        WHERE case_no = (SELECT no FROM cases WHERE id = ?1) AND sequence > ?2 ORDER BY sequence LIMIT ?3
        """;

    public const string FindAnswer = """
        SELECT key, request_digest, status, location, revision, body, expires_at FROM answers
        WHERE case_no = (SELECT no FROM cases WHERE id = ?1) AND key = ?2
        """;

    public const string List = """
        SELECT c.id, c.procedure, c.number, c.state, c.district, c.revision, q.since FROM queued q CROSS JOIN cases c ON c.no = q.case_no
        WHERE q.queue = ?1 AND (q.since, q.id) > (?2, ?3) ORDER BY q.since, q.id LIMIT ?4
        """;

    public const string Due = """
        SELECT id, procedure, number, state, district, revision, next_due_at, no FROM cases
        WHERE next_due_at <= ?1 AND next_due_at > ?2 ORDER BY next_due_at, no LIMIT ?3
        """;

    // Asked for (next_due_at, no) > (?, ?) at once, SQLite goes again through every case that is due at the same moment.
    public const string DueAtOneMoment = """
        SELECT id, procedure, number, state, district, revision, next_due_at, no FROM cases
        WHERE next_due_at = ?1 AND no > ?2 ORDER BY no LIMIT ?3
        """;

    public const string DueOutbox = """
        SELECT c.id, c.procedure, o.id, o.work, o.due_at, o.attempts FROM outbox o CROSS JOIN cases c ON c.no = o.case_no
        WHERE o.due_at <= ?1 ORDER BY o.due_at, o.case_no, o.id LIMIT ?2
        """;

    public const string CompleteOutbox = "DELETE FROM outbox WHERE case_no = (SELECT no FROM cases WHERE id = ?1) AND id = ?2";

    public const string PostponeOutbox =
        "UPDATE outbox SET due_at = ?3, attempts = ?4 WHERE case_no = (SELECT no FROM cases WHERE id = ?1) AND id = ?2";

    public const string ForgetAnswers =
        "DELETE FROM answers WHERE rowid IN (SELECT rowid FROM answers WHERE expires_at <= ?1 ORDER BY expires_at LIMIT ?2)";

    public static CaseSnapshot Snapshot(SqlRow row) => new(
        row.Case(0), row.Text(1), (int)row.Number(2), row.Text(3), row.Text(4), row.TextOrNull(5), row.MomentOrNull(6), Queues(row.Text(7)), row.Text(8));

    public static StoredFact Fact(SqlRow row) => new((int)row.Number(0), row.Moment(1), row.Text(2));

    public static StoredAnswer Answer(SqlRow row) => new(
        row.Text(0), row.Text(1), (int)row.Number(2), row.TextOrNull(3), (int)row.Number(4), row.Text(5), row.Moment(6));

    public static QueuedCase Line(SqlRow row) => new(
        row.Case(0), row.Text(1), row.Text(2), row.Text(3), row.TextOrNull(4), (int)row.Number(5), row.Moment(6));

    public static (QueuedCase Line, long No) DueLine(SqlRow row) => (Line(row), row.Number(7));

    public static OutboxItem Item(SqlRow row) => new(
        row.Case(0), row.Text(1), row.Text(2), JsonSerializer.Deserialize<OutboxWork>(row.Text(3), ApiJson.Options)!, row.Moment(4), (int)row.Number(5));

    /// <summary>What <see cref="Write(IEnumerable{QueueEntry})"/> wrote.</summary>
    public static ImmutableArray<QueueEntry> Queues(string json) => JsonSerializer.Deserialize<ImmutableArray<QueueEntry>>(json, ApiJson.Options);

    /// <summary>The lists of a case as text, equal for equal lists.</summary>
    public static string Write(IEnumerable<QueueEntry> queues) =>
        JsonSerializer.Serialize(queues.Select(entry => entry with { Since = entry.Since.ToUniversalTime() }).Distinct(), ApiJson.Options);

    /// <summary>Work as text, with its kind.</summary>
    public static string Write(OutboxWork work) => JsonSerializer.Serialize(work, ApiJson.Options);
}

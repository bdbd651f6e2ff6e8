using Microsoft.Data.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The tables behind the ports.</summary>
/// <remarks>
/// Moments are UTC ticks: lossless, and in order whatever the offset was. A case is known by its 16 bytes outside and by a short number inside.
/// Documents stand in their row's last column, so that lists never read them.
/// </remarks>
internal static class SqliteSchema
{
    private const long Version = 1;

    private const string Tables = """
        CREATE TABLE cases (
            no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, revision INTEGER NOT NULL, procedure TEXT NOT NULL, number TEXT NOT NULL,
            state TEXT NOT NULL, district TEXT, next_due_at INTEGER, queues TEXT NOT NULL, body TEXT NOT NULL);
        CREATE INDEX cases_due ON cases (next_due_at) WHERE next_due_at IS NOT NULL;
        CREATE TABLE queued (
            queue TEXT NOT NULL, since INTEGER NOT NULL, id BLOB NOT NULL, case_no INTEGER NOT NULL,
            PRIMARY KEY (queue, since, id)) WITHOUT ROWID;
        CREATE TABLE facts (
            case_no INTEGER NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (case_no, sequence));
        CREATE TABLE outbox (
            case_no INTEGER NOT NULL, id TEXT NOT NULL, due_at INTEGER NOT NULL, attempts INTEGER NOT NULL, work TEXT NOT NULL,
            PRIMARY KEY (case_no, id)) WITHOUT ROWID;
        CREATE INDEX outbox_due ON outbox (due_at);
        CREATE TABLE answers (
            case_no INTEGER NOT NULL, key TEXT NOT NULL, expires_at INTEGER NOT NULL, request_digest TEXT NOT NULL, status INTEGER NOT NULL,
            location TEXT, revision INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (case_no, key));
        CREATE INDEX answers_expiring ON answers (expires_at);
        CREATE TABLE registry (
            kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
        CREATE TABLE sequences (sequence TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE numbers (
            sequence TEXT NOT NULL, owner TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (sequence, owner)) WITHOUT ROWID;
        CREATE TABLE access_log (
            line INTEGER PRIMARY KEY, at INTEGER NOT NULL, about TEXT NOT NULL, subject TEXT NOT NULL, capacity TEXT NOT NULL,
            action TEXT NOT NULL, outcome TEXT NOT NULL, trace TEXT NOT NULL);
        CREATE INDEX access_log_about ON access_log (about);
        CREATE TABLE messages (
            no INTEGER PRIMARY KEY, message TEXT NOT NULL UNIQUE, case_id BLOB NOT NULL, version INTEGER NOT NULL, queued_at INTEGER NOT NULL,
            status TEXT NOT NULL, in_inbox INTEGER NOT NULL, template TEXT NOT NULL, segments INTEGER NOT NULL, text TEXT NOT NULL,
            notification TEXT NOT NULL, steps TEXT NOT NULL);
        CREATE INDEX messages_of_case ON messages (case_id, queued_at);
        CREATE INDEX messages_undelivered ON messages (queued_at) WHERE status = 'undelivered';
        """;

    /// <summary>Creates what is missing.</summary>
    /// <exception cref="NotSupportedException">The file was written by a later version.</exception>
    public static void Create(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        switch ((long)command.ExecuteScalar()!)
        {
            case 0:
                command.CommandText = $"BEGIN IMMEDIATE; {Tables} PRAGMA user_version = {Version}; COMMIT";
                command.ExecuteNonQuery();
                break;
            case Version:
                break;
            case var later:
                throw new NotSupportedException($"The store has schema {later}; this version knows schemas up to {Version}.");
        }
    }
}

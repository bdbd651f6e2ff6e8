using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The send ledger in a SQLite file.</summary>
/// <remarks>
/// The operator's list is in the order in which the texts were queued. A number of lines that is not from 1 to 1,000 is an
/// <see cref="ArgumentOutOfRangeException"/>, a place to continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="file">The file.</param>
public sealed class SqliteSendLedger(SqliteFile file) : ISendLedger
{
    internal const string UndeliveredTexts = $"""
        SELECT {All} FROM messages WHERE status = 'undelivered' AND (queued_at, no) > (?1, ?2) ORDER BY queued_at, no LIMIT ?3
        """;

    internal const string TextsOfCase = $"SELECT {All} FROM messages WHERE case_id = ?1 ORDER BY queued_at, no";

    private const string All = "no, message, case_id, notification, template, text, segments, queued_at, status, steps, in_inbox, version";

    /// <inheritdoc />
    public Task<MessageRecord?> Find(string message, CancellationToken cancellation) => file.Read(
        session => session.First($"SELECT {All} FROM messages WHERE message = ?1", Record, message), cancellation);

    /// <inheritdoc />
    public Task<bool> Save(MessageRecord record, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(record);
        var steps = JsonSerializer.Serialize(record.Steps, ApiJson.Options);
        return file.Write(session => (record.Version == 0 ? Create(session, record, steps) : Replace(session, record, steps)) == 1, cancellation);
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<MessageRecord>> OfCase(CaseId id, CancellationToken cancellation) =>
        [.. await file.Read(session => session.Query(TextsOfCase, Record, id.Bytes()), cancellation)];

    /// <inheritdoc />
    public async Task<ListPage<MessageRecord>> Undelivered(string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var key = after is null ? new byte[16] : Keyset.Read(after, 16);
        var rows = await file.Read(
            session => session.Query(
                UndeliveredTexts, row => (No: row.Number(0), Record: Record(row)), Columns.Number(key), Columns.Number(key, sizeof(long)), most),
            cancellation);
        return Keyset.Page(rows, take, row => row.Record, row => [.. Columns.Key(row.Record.QueuedAt.UtcTicks), .. Columns.Key(row.No)]);
    }

    private static int Create(SqliteSession session, MessageRecord record, string steps) => session.Execute(
        """
        INSERT INTO messages (message, case_id, version, queued_at, status, in_inbox, template, segments, text, notification, steps)
        VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING
        """,
        record.Message,
        record.Case.Bytes(),
        record.QueuedAt.UtcTicks,
        record.Status,
        record.InInbox ? 1 : 0,
        record.Template,
        record.Segments,
        record.Text,
        record.Notification,
        steps);

    private static int Replace(SqliteSession session, MessageRecord record, string steps) => session.Execute(
        """
        UPDATE messages SET version = version + 1, case_id = ?3, queued_at = ?4, status = ?5, in_inbox = ?6, template = ?7, segments = ?8,
            text = ?9, notification = ?10, steps = ?11
        WHERE message = ?1 AND version = ?2
        """,
        record.Message,
        record.Version,
        record.Case.Bytes(),
        record.QueuedAt.UtcTicks,
        record.Status,
        record.InInbox ? 1 : 0,
        record.Template,
        record.Segments,
        record.Text,
        record.Notification,
        steps);

    private static MessageRecord Record(SqlRow row) => new(
        row.Text(1),
        row.Case(2),
        row.Text(3),
        row.Text(4),
        row.Text(5),
        (int)row.Number(6),
        row.Moment(7),
        row.Text(8),
        JsonSerializer.Deserialize<ImmutableArray<MessageStep>>(row.Text(9), ApiJson.Options),
        row.Number(10) == 1,
        row.Number(11));
}

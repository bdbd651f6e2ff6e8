using System.Text.Json;
using Microsoft.DurableTask.Client;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.LocalRuntime.Durable.Storage;

/// <summary>What the engine reads from its file.</summary>
internal sealed class Store(string path) : IAsyncDisposable
{
    private const string Columns =
        "key, id, name, status, created, updated, generation, due, busy, input, output, custom, failure, parent_id, parent_name, parent_execution, parent_task";

    // Two engines on one file would each believe their memory; the second one is refused.
    private readonly FileStream _owner = new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    private readonly SqliteDatabase _database = new(path, Schema.Create);

    public void Submit(SqliteWork work) => _database.Submit(work);

    public InstanceRow? Find(string id) =>
        _database.Read(session => session.First($"SELECT {Columns} FROM instances WHERE id = ?1", ReadRow, id));

    public List<(long Sequence, byte[] Turns)> History(long key) => _database.Read(session => session.Query(
        "SELECT sequence, turns FROM history WHERE key = ?1 ORDER BY sequence", row => (row.Number(0), row.Bytes(1)), key));

    public List<(string Id, long? Due, bool Busy)> Open() => _database.Read(session => session.Query(
        "SELECT id, due, busy FROM instances WHERE status IN (0, 6) ORDER BY key",
        row => (row.Text(0), row.NumberOrNull(1), row.Number(2) != 0)));

    public List<Message> Messages() => _database.Read(session => session.Query(
        "SELECT id, target, content FROM messages ORDER BY id",
        row => new Message(row.Number(0), row.Text(1), JsonSerializer.Deserialize<MessageContent>(row.Text(2))!)));

    public List<string> Children(string parent) => _database.Read(session => session.Query(
        "SELECT id FROM instances WHERE parent_id = ?1 AND parent_id IS NOT NULL", row => row.Text(0), parent));

    /// <summary>A block of numbers no earlier life of this file has used.</summary>
    public Task<long> ReserveNumbers(long count) => _database.Write(session =>
    {
        session.Execute("INSERT INTO counters (name, value) VALUES ('numbers', 1) ON CONFLICT DO NOTHING");
        var first = session.First("SELECT value FROM counters WHERE name = 'numbers'", row => row.Number(0));
        session.Execute("UPDATE counters SET value = value + ?1 WHERE name = 'numbers'", count);
        return first;
    });

    /// <summary>Instances in the order of their ids, after one of them.</summary>
    public List<InstanceRow> List(OrchestrationQuery query, string after, int count)
    {
        var prefix = query.InstanceIdPrefix ?? string.Empty;
        var statuses = query.Statuses?.Aggregate(0L, (mask, status) => mask | (1L << (int)status)) ?? long.MaxValue;
        return _database.Read(session => session.Query(
            $"""
            SELECT {Columns} FROM instances
            WHERE id > ?1 AND id >= ?2 AND id < ?2 || char(1114111)
                AND created BETWEEN ?3 AND ?4 AND (?5 >> status) & 1 = 1
            ORDER BY id LIMIT ?6
            """,
            ReadRow, after, prefix, query.CreatedFrom?.UtcTicks ?? 0, query.CreatedTo?.UtcTicks ?? long.MaxValue, statuses, count));
    }

    /// <summary>Lets another engine have the file; this one writes nothing more.</summary>
    public void Disown() => _owner.Dispose();

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Disown();
    }

    private static InstanceRow ReadRow(SqlRow row) => new()
    {
        Key = row.Number(0),
        Id = row.Text(1),
        Name = row.Text(2),
        Status = (OrchestrationRuntimeStatus)row.Number(3),
        Created = row.Number(4),
        Updated = row.Number(5),
        Generation = row.Number(6),
        Due = row.NumberOrNull(7),
        Busy = row.Number(8) != 0,
        Input = row.TextOrNull(9),
        Output = row.TextOrNull(10),
        Custom = row.TextOrNull(11),
        Failure = row.TextOrNull(12),
        Parent = row.IsNull(13) ? null : new Parent(row.Text(13), row.Text(14), row.Text(15), (int)row.Number(16)),
    };
}

using Microsoft.Data.Sqlite;

namespace TalentSettlement.LocalRuntime.Durable.Storage;

/// <summary>The engine's tables.</summary>
internal static class Schema
{
    // Keys grow, so that what is hot lies together; only the index of ids is written at random places, once in an instance's life.
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS instances (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, status INTEGER NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL, generation INTEGER NOT NULL, due INTEGER, busy INTEGER NOT NULL,
            input TEXT, output TEXT, custom TEXT, failure TEXT,
            parent_id TEXT, parent_name TEXT, parent_execution TEXT, parent_task INTEGER);
        CREATE INDEX IF NOT EXISTS instances_open ON instances (status) WHERE status IN (0, 6);
        CREATE INDEX IF NOT EXISTS instances_parent ON instances (parent_id) WHERE parent_id IS NOT NULL;
        CREATE TABLE IF NOT EXISTS history (
            key INTEGER NOT NULL, sequence INTEGER NOT NULL, turns BLOB NOT NULL, PRIMARY KEY (key, sequence)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, target TEXT NOT NULL, content TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        """;

    public static void Create(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Tables;
        command.ExecuteNonQuery();
    }
}

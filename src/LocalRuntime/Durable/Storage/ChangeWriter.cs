using System.Text.Json;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.LocalRuntime.Durable.Storage;

/// <summary>Changes as statements.</summary>
internal static class ChangeWriter
{
    public static void Write(SqliteSession session, Changes changes)
    {
        if (changes.Removes is { } removed)
        {
            session.Execute("DELETE FROM history WHERE key = ?1", removed);
            session.Execute("DELETE FROM instances WHERE key = ?1", removed);
        }

        if (changes.Row is { } row)
        {
            WriteRow(session, row, changes.Inserts);
        }

        WriteTurns(session, changes);
        foreach (var message in changes.Sent)
        {
            session.Execute(
                "INSERT INTO messages (id, target, content) VALUES (?1, ?2, ?3)",
                message.Id, message.Target, JsonSerializer.Serialize(message.Content));
        }

        foreach (var taken in changes.Taken)
        {
            session.Execute("DELETE FROM messages WHERE id = ?1", taken);
        }
    }

    private static void WriteTurns(SqliteSession session, Changes changes)
    {
        if (changes.ClearsHistory)
        {
            session.Execute("DELETE FROM history WHERE key = ?1", changes.Row!.Key);
        }

        if (changes.Turns is { } turns)
        {
            session.Execute(
                "INSERT INTO history (key, sequence, turns) VALUES (?1, ?2, ?3)",
                changes.Row!.Key, changes.Sequence, turns.ToArray());
        }
    }

    private static void WriteRow(SqliteSession session, InstanceRow row, bool isNew)
    {
        if (isNew)
        {
            session.Execute(
                """
                INSERT INTO instances (key, status, updated, generation, due, busy, input, output, custom, failure,
                    id, name, created, parent_id, parent_name, parent_execution, parent_task)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
                """,
                row.Key, (long)row.Status, row.Updated, row.Generation, row.Due, row.Busy ? 1 : 0,
                row.Input, row.Output, row.Custom, row.Failure, row.Id, row.Name, row.Created,
                row.Parent?.Id, row.Parent?.Name, row.Parent?.Execution, (long?)row.Parent?.Task);
        }
        else
        {
            session.Execute(
                """
                UPDATE instances SET status = ?2, updated = ?3, generation = ?4, due = ?5, busy = ?6,
                    input = ?7, output = ?8, custom = ?9, failure = ?10 WHERE key = ?1
                """,
                row.Key, (long)row.Status, row.Updated, row.Generation, row.Due, row.Busy ? 1 : 0,
                row.Input, row.Output, row.Custom, row.Failure);
        }
    }
}

using Microsoft.Data.Sqlite;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.EngineBench;

/// <summary>What the reviews write: one durable row for each step.</summary>
internal sealed class CaseStore(string path) : IAsyncDisposable
{
    private readonly SqliteDatabase _database = new(path, Create);

    public Task Write(string caseId, string step, string text) => _database.Write(session => session.Execute(
        "INSERT INTO steps (case_id, step, text) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING", caseId, step, text));

    public long Count() => _database.Read(session => session.First("SELECT count(*) FROM steps", row => row.Number(0)));

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static void Create(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS steps (case_id TEXT, step TEXT, text TEXT, PRIMARY KEY (case_id, step)) WITHOUT ROWID";
        command.ExecuteNonQuery();
    }
}

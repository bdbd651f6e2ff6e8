using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Looks into the store beside the service that writes it.</summary>
/// <param name="path">The file.</param>
/// <param name="backing">What cases are kept in; the same tables show it.</param>
public sealed class StoreView(string path, IBackingStore backing) : IDisposable
{
    private static readonly string[] AppendOnly =
    [
        "UPDATE ON facts", "DELETE ON facts", "UPDATE ON numbers", "DELETE ON numbers", "UPDATE ON access_log", "DELETE ON access_log",
        "DELETE ON cases", "DELETE ON messages", "DELETE ON registry",
    ];

    private readonly SqliteConnection connection = Open(path);
    private readonly Lock entry = new();

    /// <summary>From now on the store itself refuses to change or forget what may only be added to.</summary>
    public void ForbidRewriting()
    {
        foreach (var forbidden in AppendOnly)
        {
            Execute($"CREATE TRIGGER IF NOT EXISTS \"no {forbidden}\" BEFORE {forbidden} BEGIN SELECT RAISE(ABORT, 'append-only'); END");
        }

        backing.ForbidRewriting();
    }

    /// <summary>Every case of Tianjin.</summary>
    /// <returns>The cases, in the order in which they were opened.</returns>
    public ImmutableArray<StoredCase<TalentCase, TalentEvent>> Cases() => Cases<TalentCase, TalentEvent>("talent");

    /// <summary>A case of Tianjin.</summary>
    /// <param name="caseId">Its identity.</param>
    /// <returns>The case.</returns>
    public StoredCase<TalentCase, TalentEvent> Case(string caseId) => Cases().Single(stored => stored.Id == IdOf(caseId));

    /// <summary>Every case of Shenzhen.</summary>
    /// <returns>The cases, in the order in which they were opened.</returns>
    public ImmutableArray<StoredCase<PointsCase, PointsEvent>> Declarations() => Cases<PointsCase, PointsEvent>("points");

    /// <summary>A case of Shenzhen.</summary>
    /// <param name="caseId">Its identity.</param>
    /// <returns>The case.</returns>
    public StoredCase<PointsCase, PointsEvent> Declaration(string caseId) => Declarations().Single(stored => stored.Id == IdOf(caseId));

    /// <summary>The revision of a case of either city.</summary>
    /// <param name="caseId">Its identity.</param>
    /// <returns>The revision.</returns>
    public int Revision(string caseId) => Query($"SELECT revision FROM cases WHERE lower(hex(id)) = '{IdOf(caseId)}'", row => row.GetInt32(0)).Single();

    /// <summary>Every text, in the order in which they were queued.</summary>
    /// <returns>The texts.</returns>
    public ImmutableArray<StoredText> Texts() => Query(
        "SELECT message, case_id, status, template, notification, steps, in_inbox FROM messages ORDER BY no",
        row => new StoredText(
            row.GetString(0),
            Convert.ToHexStringLower((byte[])row[1]),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            Json.Read<ImmutableArray<MessageStep>>(row.GetString(5)),
            row.GetInt64(6) == 1));

    /// <summary>The texts of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="template">Of this template only.</param>
    /// <returns>The texts.</returns>
    public ImmutableArray<StoredText> Texts(string caseId, string? template = null) =>
        [.. Texts().Where(text => text.Case == IdOf(caseId) && (template is null || text.Template == template))];

    /// <summary>Counts rows.</summary>
    /// <param name="from">What follows <c>FROM</c>.</param>
    /// <returns>The number.</returns>
    public long Count(string from) => Query($"SELECT count(*) FROM {from}", row => row.GetInt64(0))[0];

    /// <summary>Everything that is stored, but who read and tried what.</summary>
    /// <returns>Text, equal for equal stores.</returns>
    public string Dump() => string.Join('\n',
        from table in Query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('access_log', 'sequences', 'numbers') ORDER BY name", row => row.GetString(0))
        from line in Query($"SELECT * FROM {table}", Line)
        select $"{table}: {line}");

    /// <summary>Asks the store.</summary>
    /// <typeparam name="T">What a row is read as.</typeparam>
    /// <param name="sql">The question.</param>
    /// <param name="read">Reads a row.</param>
    /// <returns>The rows.</returns>
    public ImmutableArray<T> Query<T>(string sql, Func<SqliteDataReader, T> read)
    {
        lock (entry)
        {
            backing.Show(connection);
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = ImmutableArray.CreateBuilder<T>();
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows.ToImmutable();
        }
    }

    /// <summary>Nothing was asked of the store that it does not know, and nothing came near its limits.</summary>
    public void AssertWithinBounds() => backing.AssertWithinBounds();

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        backing.Close();
    }

    private ImmutableArray<StoredCase<TCase, TEvent>> Cases<TCase, TEvent>(string procedure)
    {
        var facts = Query("SELECT case_no, body FROM facts ORDER BY case_no, sequence", row => (No: row.GetInt64(0), Body: row.GetString(1)))
            .ToLookup(fact => fact.No, fact => fact.Body);
        return Query(
            $"SELECT no, id, revision, number, state, next_due_at, queues, body FROM cases WHERE procedure = '{procedure}' ORDER BY no",
            row => new StoredCase<TCase, TEvent>(
                Convert.ToHexStringLower((byte[])row[1]),
                row.GetInt32(2),
                row.GetString(3),
                row.GetString(4),
                row.IsDBNull(5) ? null : row.GetInt64(5),
                Json.Read<ImmutableArray<QueueEntry>>(row.GetString(6)),
                row.GetString(7),
                [.. facts[row.GetInt64(0)]]));
    }

    private static string Line(SqliteDataReader row) => string.Join('|',
        Enumerable.Range(0, row.FieldCount).Select(column => row[column] is byte[] bytes ? Convert.ToHexString(bytes) : row[column].ToString()));

    private static string IdOf(string caseId) => Guid.Parse(caseId).ToString("N");

    private static SqliteConnection Open(string path)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 30 }.ToString());
        opened.Open();
        return opened;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

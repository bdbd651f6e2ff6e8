using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>One connection with its prepared statements; used by one caller at a time.</summary>
public sealed class SqliteSession : IDisposable
{
    // Texts are few and constant; a caller that composes them must not fill the memory.
    private const int MostStatements = 256;

    // A reader that meets a half-written index of the log takes the writer's lock for a moment to look again.
    private const int LongestWaitForLock = 30_000;

    private readonly Dictionary<string, sqlite3_stmt> _prepared = [];
    private byte[] _text = new byte[1024];

    internal SqliteSession(string path, SqliteOpenMode mode)
    {
        Connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        Connection.Open();
        Check(raw.sqlite3_busy_timeout(Connection.Handle!, LongestWaitForLock));
    }

    /// <summary>The connection, for what needs no speed; its commands must not begin or end transactions.</summary>
    public SqliteConnection Connection { get; }

    internal bool InTransaction => raw.sqlite3_get_autocommit(Connection.Handle!) == 0;

    /// <summary>Runs a statement and gives how many rows it changed.</summary>
    /// <param name="sql">The statement, prepared once per text; ?1, ?2 … stand for the values.</param>
    /// <param name="values">The values, from ?1 on.</param>
    public int Execute(string sql, params ReadOnlySpan<SqlValue> values)
    {
        var statement = Prepare(sql, values);
        try
        {
            while (Step(statement))
            {
            }

            return raw.sqlite3_changes(Connection.Handle!);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Gives every row of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqlRow, T> read, params ReadOnlySpan<SqlValue> values)
    {
        ArgumentNullException.ThrowIfNull(read);
        var statement = Prepare(sql, values);
        try
        {
            var rows = new List<T>();
            while (Step(statement))
            {
                rows.Add(read(new SqlRow(statement)));
            }

            return rows;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Gives the first row of a query; the default when there is none.</summary>
    public T? First<T>(string sql, Func<SqlRow, T> read, params ReadOnlySpan<SqlValue> values)
    {
        ArgumentNullException.ThrowIfNull(read);
        var statement = Prepare(sql, values);
        try
        {
            return Step(statement) ? read(new SqlRow(statement)) : default;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Forget();
        Connection.Dispose();
    }

    private void Forget()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Dispose();
        }

        _prepared.Clear();
    }

    private sqlite3_stmt Prepare(string sql, ReadOnlySpan<SqlValue> values)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            if (_prepared.Count == MostStatements)
            {
                Forget();
            }

            Check(raw.sqlite3_prepare_v2(Connection.Handle!, sql, out statement));
            _prepared.Add(sql, statement);
        }

        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(statement, i + 1, values[i]));
        }

        return statement;
    }

    private int Bind(sqlite3_stmt statement, int index, SqlValue value) => value switch
    {
        { IsNumber: true } => raw.sqlite3_bind_int64(statement, index, value.Number),
        { Reference: string text } => raw.sqlite3_bind_text(statement, index, Encode(text)),
        { Reference: byte[] bytes } => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => raw.sqlite3_bind_null(statement, index),
    };

    private ReadOnlySpan<byte> Encode(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            _text = new byte[most];
        }

        return _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text));
    }

    private bool Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, Connection.Handle!);
}

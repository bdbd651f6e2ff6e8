using Microsoft.Data.Sqlite;

namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>One connection with its prepared statements; used by one caller at a time.</summary>
public sealed class SqliteSession
{
    internal SqliteSession(SqliteConnection connection) => Connection = connection;

    /// <summary>The connection, for what needs no speed.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Runs a statement and gives how many rows it changed.</summary>
    /// <param name="sql">The statement, prepared once per text; ?1, ?2 … stand for the values.</param>
    /// <param name="values">The values, from ?1 on.</param>
    public int Execute(string sql, params ReadOnlySpan<SqlValue> values) => throw new NotImplementedException();

    /// <summary>Gives every row of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqlRow, T> read, params ReadOnlySpan<SqlValue> values) => throw new NotImplementedException();

    /// <summary>Gives the first row of a query; the default when there is none.</summary>
    public T? First<T>(string sql, Func<SqlRow, T> read, params ReadOnlySpan<SqlValue> values) => throw new NotImplementedException();
}

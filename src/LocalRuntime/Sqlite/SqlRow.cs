using SQLitePCL;

namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>The row a query stands on; valid until the reader returns.</summary>
public readonly struct SqlRow
{
    private readonly sqlite3_stmt _statement;

    internal SqlRow(sqlite3_stmt statement) => _statement = statement;

    /// <summary>Whether a column holds nothing.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>A whole number; zero for nothing.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>A whole number or nothing.</summary>
    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    /// <summary>A text; empty for nothing.</summary>
    public string Text(int column) => TextOrNull(column) ?? string.Empty;

    /// <summary>A text or nothing.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>A copy of the bytes; empty for nothing.</summary>
    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();
}

namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>A value bound to a statement, without boxing.</summary>
public readonly struct SqlValue
{
    private readonly long _number;
    private readonly object? _reference;
    private readonly SqlKind _kind;

    private SqlValue(SqlKind kind, long number, object? reference) => (_kind, _number, _reference) = (kind, number, reference);

    private enum SqlKind : byte
    {
        Null = 0,
        Number = 1,
        Text = 2,
        Bytes = 3,
    }

    /// <summary>A whole number.</summary>
    public static implicit operator SqlValue(long value) => new(SqlKind.Number, value, null);

    /// <summary>A whole number or nothing.</summary>
    public static implicit operator SqlValue(long? value) => value is { } number ? number : default(SqlValue);

    /// <summary>A text or nothing.</summary>
    public static implicit operator SqlValue(string? value) => value is null ? default : new(SqlKind.Text, 0, value);

    /// <summary>Bytes or nothing; not copied before they are bound.</summary>
    public static implicit operator SqlValue(byte[]? value) => value is null ? default : new(SqlKind.Bytes, 0, value);
}

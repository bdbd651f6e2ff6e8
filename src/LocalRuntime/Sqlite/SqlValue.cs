namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>A value bound to a statement, without boxing.</summary>
public readonly struct SqlValue
{
    private SqlValue(long number) => (IsNumber, Number) = (true, number);

    private SqlValue(object? reference) => Reference = reference;

    internal bool IsNumber { get; }

    internal long Number { get; }

    internal object? Reference { get; }

    /// <summary>A whole number.</summary>
    public static implicit operator SqlValue(long value) => new(value);

    /// <summary>A whole number or nothing.</summary>
    public static implicit operator SqlValue(long? value) => value is { } number ? new(number) : default;

    /// <summary>A text or nothing.</summary>
    public static implicit operator SqlValue(string? value) => new((object?)value);

    /// <summary>Bytes or nothing.</summary>
    public static implicit operator SqlValue(byte[]? value) => new((object?)value);
}

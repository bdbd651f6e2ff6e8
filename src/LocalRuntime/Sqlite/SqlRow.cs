namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>The row a query stands on; valid until the reader returns.</summary>
public readonly struct SqlRow
{
    /// <summary>Whether a column holds nothing.</summary>
    public bool IsNull(int column) => throw new NotImplementedException();

    /// <summary>A whole number; zero for nothing.</summary>
    public long Number(int column) => throw new NotImplementedException();

    /// <summary>A text.</summary>
    public string Text(int column) => throw new NotImplementedException();

    /// <summary>A text or nothing.</summary>
    public string? TextOrNull(int column) => throw new NotImplementedException();

    /// <summary>A copy of the bytes.</summary>
    public byte[] Bytes(int column) => throw new NotImplementedException();
}

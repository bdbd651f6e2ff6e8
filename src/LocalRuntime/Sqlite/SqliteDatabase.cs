using Microsoft.Data.Sqlite;

namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>One SQLite file with one writer: many callers, one flush, each answered after its data is on disk.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    /// <summary>Opens or creates a file (write-ahead log, synchronous=FULL).</summary>
    public SqliteDatabase(string path, Action<SqliteConnection> createSchema)
    {
        _ = (path, createSchema);
    }

    /// <summary>Runs work in the writer's next transaction; completes once the commit is on disk.</summary>
    /// <remarks>Work that throws is undone alone; the others of its transaction are not disturbed.</remarks>
    public Task<T> Write<T>(Func<SqliteSession, T> work, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Runs work in the writer's next transaction; completes once the commit is on disk.</summary>
    public Task Write(Action<SqliteSession> work, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Reads what is on disk, beside the writer.</summary>
    public T Read<T>(Func<SqliteSession, T> query) => throw new NotImplementedException();

    /// <summary>Finishes the writes that are queued and closes the file.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

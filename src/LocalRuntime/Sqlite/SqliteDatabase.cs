using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>One SQLite file with one writer: many callers, one flush, each answered after its data is on disk.</summary>
/// <remarks>
/// Write-ahead log, synchronous=FULL: a commit is one flush of the log. Whoever writes while a flush is under way shares the next one;
/// nobody is made to wait for company.
/// </remarks>
public sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly string _path;
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly SqliteWriter _writer;

    /// <summary>Opens or creates a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="createSchema">Creates what is missing; runs each time the file is opened.</param>
    public SqliteDatabase(string path, Action<SqliteConnection> createSchema)
    {
        ArgumentNullException.ThrowIfNull(createSchema);
        _path = path;
        var session = new SqliteSession(path, SqliteOpenMode.ReadWriteCreate);
        Prepare(session);
        createSchema(session.Connection);
        _writer = new SqliteWriter(session);
    }

    /// <summary>Runs work in the writer's next transaction; completes once the commit is on disk.</summary>
    /// <remarks>Work that throws is undone alone; the others of its transaction are not disturbed. Cancelled after it began, it is done all the same.</remarks>
    public Task<T> Write<T>(Func<SqliteSession, T> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var call = new SqliteCall<T>(work, cancellation);
        Submit(call);
        return call.Answer;
    }

    /// <summary>Runs work in the writer's next transaction; completes once the commit is on disk.</summary>
    public Task Write(Action<SqliteSession> work, CancellationToken cancellation = default) => Write(
        session =>
        {
            work(session);
            return true;
        },
        cancellation);

    /// <summary>Reads what is committed, beside the writer; each statement sees the latest commit.</summary>
    public T Read<T>(Func<SqliteSession, T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!_readers.TryTake(out var session))
        {
            session = new SqliteSession(_path, SqliteOpenMode.ReadOnly);
        }

        try
        {
            return query(session);
        }
        finally
        {
            _readers.Add(session);
        }
    }

    /// <summary>Finishes the writes that are queued and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.Close();
        while (_readers.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    internal void Submit(SqliteWork work) => _writer.Submit(work);

    private static void Prepare(SqliteSession session)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -65536;
            PRAGMA wal_autocheckpoint = 8000;
            """;
        command.ExecuteNonQuery();
    }
}

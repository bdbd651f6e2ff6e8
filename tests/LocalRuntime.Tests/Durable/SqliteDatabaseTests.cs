using Microsoft.Data.Sqlite;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class SqliteDatabaseTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sqlite-").FullName;
    private readonly SqliteDatabase _database;

    public SqliteDatabaseTests() => _database = new SqliteDatabase(Path.Combine(_folder, "test.db"), connection =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, text TEXT, bytes BLOB)";
        command.ExecuteNonQuery();
    });

    [Fact]
    public async Task What_was_answered_is_there_to_read()
    {
        var changed = await _database.Write(session =>
            session.Execute("INSERT INTO t VALUES (?1, ?2, ?3), (2, NULL, NULL)", 1, "文字", (byte[])[1, 2]));

        Assert.Equal(2, changed);
        var rows = _database.Read(session => session.Query("SELECT text, bytes FROM t ORDER BY id", row => (row.TextOrNull(0), row.Bytes(1).Length)));
        Assert.Equal([("文字", 2), (null, 0)], rows);
    }

    [Fact]
    public async Task A_caller_that_fails_is_undone_alone()
    {
        var writes = Enumerable.Range(1, 200).Select(id => _database.Write(session =>
        {
            session.Execute("INSERT INTO t (id) VALUES (?1)", id);
            if (id % 10 == 0)
            {
                throw new InvalidDataException($"{id}");
            }
        }));

        var failures = await Task.WhenAll(writes.Select(write => Record.ExceptionAsync(() => write)));

        Assert.Equal(20, failures.OfType<InvalidDataException>().Count());
        Assert.Equal(180, Count());
    }

    [Fact]
    public async Task A_statement_the_database_refuses_harms_nobody_else()
    {
        await _database.Write(session => session.Execute("INSERT INTO t (id) VALUES (0)"));
        var writes = Enumerable.Range(0, 50).Select(id => _database.Write(session => session.Execute("INSERT INTO t (id) VALUES (?1)", id)));

        var failures = await Task.WhenAll(writes.Select(write => Record.ExceptionAsync(() => write)));

        Assert.Single(failures.OfType<SqliteException>());
        Assert.Equal(50, Count());
    }

    [Fact]
    public async Task A_cancelled_caller_is_not_written()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _database.Write(session => session.Execute("INSERT INTO t (id) VALUES (1)"), cancellation.Token));

        Assert.Equal(0, Count());
    }

    [Fact]
    public async Task Readers_never_make_the_writer_fail()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var readers = Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
        {
            while (!end.IsCancellationRequested)
            {
                Count();
            }
        })).ToArray();
        var id = 0;
        while (!end.IsCancellationRequested)
        {
            await _database.Write(session => session.Execute("INSERT INTO t (id) VALUES (?1)", ++id));
        }

        await Task.WhenAll(readers);
        Assert.Equal(id, Count());
    }

    [Fact]
    public async Task Closing_finishes_what_is_queued()
    {
        var writes = Enumerable.Range(1, 100).Select(id => _database.Write(session => session.Execute("INSERT INTO t (id) VALUES (?1)", id))).ToList();

        await _database.DisposeAsync();

        Assert.All(writes, write => Assert.True(write.IsCompletedSuccessfully));
        Assert.Throws<ObjectDisposedException>(() => { _ = _database.Write(_ => 0); });
    }

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private long Count() => _database.Read(session => session.First("SELECT count(*) FROM t", row => row.Number(0)));
}

using Microsoft.Data.Sqlite;
using SQLitePCL;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.PublicityBench;

namespace TalentSettlement.SweepBench;

/// <summary>A SQLite file; how many rows a list went through follows from the steps of SQLite's own machine.</summary>
internal sealed class SqliteMeasure : IStoreMeasure
{
    public void Dispose()
    {
        // Files go with their directory.
    }

    public LocalServiceOptions On(DateTimeOffset now, string directory) => new(now)
    {
        Directory = directory,
        Replace = services =>
        {
            Counter.Attach<ICaseStore>(services);
            Counter.Attach<IRegistry>(services);
            Counter.Attach<ISendLedger>(services);
        },
    };

    public async Task<(int Requests, int Rows)> Read(string directory, DateTimeOffset now, int batch, Func<Task> sweep)
    {
        var rows = RowsWalked(Directory.EnumerateFiles(directory, "store.db", SearchOption.AllDirectories).Single(), now, batch);
        var before = Counter.Of<ICaseStore>("Due");
        await sweep();
        return (Counter.Of<ICaseStore>("Due") - before, rows);
    }

    // The same questions page by page on the same file: what a page costs beyond an empty one, in what a second row costs.
    private static int RowsWalked(string path, DateTimeOffset now, int batch)
    {
        using var connection = Opened(path);
        var (last, walked) = ((Moment: long.MinValue, No: 0L), 0);
        while (true)
        {
            var ties = Ask(connection, CaseRows.DueAtOneMoment, last.Moment, last.No, batch);
            var later = Ask(connection, CaseRows.Due, now.UtcTicks, last.Moment, batch - ties.Found);
            walked += ties.Rows + later.Rows;
            if (ties.Found + later.Found < batch)
            {
                return walked;
            }

            last = later.Found > 0 ? later.Last : ties.Last;
        }
    }

    private static (int Rows, int Found, (long Moment, long No) Last) Ask(SqliteConnection connection, string sql, long first, long second, int take)
    {
        var empty = Steps(connection, sql, [long.MinValue, long.MinValue, 1]).Steps;
        var row = Steps(connection, sql, [first, second, 2]).Steps - Steps(connection, sql, [first, second, 1]).Steps;
        var (steps, found, last) = take == 0 ? (empty, 0, default) : Steps(connection, sql, [first, second, take]);
        return (steps <= empty + 5 ? 0 : (int)Math.Round((double)(steps - empty) / row), found, last);
    }

    private static (int Steps, int Found, (long Moment, long No) Last) Steps(SqliteConnection connection, string sql, ReadOnlySpan<long> values)
    {
        _ = raw.sqlite3_prepare_v2(connection.Handle!, sql, out var statement);
        using (statement)
        {
            var (found, last) = (0, (0L, 0L));
            for (var i = 0; i < values.Length; i++)
            {
                _ = raw.sqlite3_bind_int64(statement, i + 1, values[i]);
            }

            while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
            {
                (found, last) = (found + 1, (raw.sqlite3_column_int64(statement, 6), raw.sqlite3_column_int64(statement, 7)));
            }

            return (raw.sqlite3_stmt_status(statement, raw.SQLITE_STMTSTATUS_VM_STEP, 0), found, last);
        }
    }

    private static SqliteConnection Opened(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }
}

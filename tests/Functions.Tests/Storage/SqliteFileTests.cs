using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>How SQLite answers: by index, in order, without sorting and without reading what it does not give.</summary>
public sealed class SqliteFileTests : IAsyncLifetime
{
    private readonly TemporaryStore _store = new();

    public Task InitializeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(CaseRows.Due, "SEARCH cases USING INDEX cases_due (next_due_at>? AND next_due_at<?)")]
    [InlineData(CaseRows.DueAtOneMoment, "SEARCH cases USING INDEX cases_due (next_due_at=? AND rowid>?)")]
    [InlineData(CaseRows.DueOutbox, "SEARCH o USING INDEX outbox_due (due_at<?)")]
    [InlineData(CaseRows.List, "SEARCH q USING PRIMARY KEY (queue=? AND (since,id)>(?,?))")]
    [InlineData(CaseRows.Journal, "SEARCH facts USING INDEX sqlite_autoindex_facts_1 (case_no=? AND sequence>?)")]
    [InlineData(CaseRows.FindAnswer, "SEARCH answers USING INDEX sqlite_autoindex_answers_1 (case_no=? AND key=?)")]
    [InlineData(CaseRows.ForgetAnswers, "SEARCH answers USING COVERING INDEX answers_expiring (expires_at<?)")]
    [InlineData(SqliteAccessLog.Lines, "SEARCH access_log USING INDEX access_log_about (about=? AND rowid>?)")]
    [InlineData(SqliteSendLedger.TextsOfCase, "SEARCH messages USING INDEX messages_of_case (case_id=?)")]
    [InlineData(SqliteSendLedger.UndeliveredTexts, "SEARCH messages USING INDEX messages_undelivered (queued_at>?)")]
    public async Task Every_list_is_read_by_an_index_in_its_order(string query, string step)
    {
        await _store.Open();

        var plan = Ask("EXPLAIN QUERY PLAN " + query, "detail");

        Assert.Contains(step, plan);
        Assert.DoesNotContain(plan, line => line.StartsWith("SCAN", StringComparison.Ordinal) || line.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opening_again_keeps_the_schema_and_its_version()
    {
        await _store.Open();
        var before = Ask("SELECT name FROM sqlite_schema", "name");
        await _store.Open();

        Assert.Equal(before, Ask("SELECT name FROM sqlite_schema", "name"));
        Assert.Equal(["1"], Ask("PRAGMA user_version", "user_version"));
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_not_touched()
    {
        await _store.Open();
        await _store.Close();
        Ask("PRAGMA user_version = 2", null);

        await Assert.ThrowsAsync<NotSupportedException>(_store.Open);
    }

    [Fact]
    public async Task The_container_gives_every_port_on_one_file_and_closes_it()
    {
        var directory = Path.Combine(Path.GetDirectoryName(_store.Path)!, "new", "stores");
        var id = AnyCase();
        await using (var services = new ServiceCollection().AddSqliteStores(directory).BuildServiceProvider())
        {
            await services.GetRequiredService<ICaseStore>().Commit(Opening(id), Unhurried);
            Assert.Equal(1, await services.GetRequiredService<IRegistry>().TakeNumber("permit-2020", "a", Unhurried));
            Assert.Empty((await services.GetRequiredService<IAccessLog>().About("case", null, 1, Unhurried)).Items);
            Assert.Empty((await services.GetRequiredService<ISendLedger>().Undelivered(null, 1, Unhurried)).Items);
            Assert.Null(await services.GetRequiredService<IElementFiles>().Open(new string('a', 64), Unhurried));
        }

        await using var again = new ServiceCollection().AddSqliteStores(directory).BuildServiceProvider();
        Assert.NotNull(await again.GetRequiredService<ICaseStore>().Find(id, Unhurried));
    }

    public Task DisposeAsync() => _store.Remove();

    private List<string> Ask(string query, string? column)
    {
        using var connection = new SqliteConnection($"Data Source={_store.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        foreach (var place in Enumerable.Range(1, 4).Where(place => query.Contains($"?{place}", StringComparison.Ordinal)))
        {
            command.Parameters.AddWithValue($"?{place}", 0);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader[column!], System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }
}

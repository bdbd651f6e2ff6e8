using Microsoft.Data.Sqlite;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>Nobody is forgotten (G7, S-18): not by a system that was down for months, and not beside a case that cannot be read.</summary>
public sealed class DowntimeTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("publicity-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Every_batch_that_waited_while_the_system_was_down_is_made_public_when_it_is_back_and_has_its_seven_days()
    {
        CaseId january, february;
        await using (var before = await Start("2013-01-10T10:00"))
        {
            january = await Crowd.Submit(before, 1);
            await before.AdvanceTo(Moment("2013-02-03T10:00"));
            february = await Crowd.Submit(before, 2);
        }

        await using var back = await Start("2013-07-01T10:00");
        await back.AdvanceTo(Moment("2013-07-01T11:00"));
        var again = await Crowd.Look(back, february);
        await back.AdvanceTo(Moment("2013-07-09T00:30"));

        Assert.IsNotType<PointsCase.AwaitingPublicity>(await Crowd.Look(back, january));
        Assert.Equal(new DateOnly(2013, 7, 1), Assert.IsType<PointsCase.OnPublicity>(again).Batch.PublishedOn);
        Assert.Equal(new DateOnly(2013, 7, 8), Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(back, february)).Term.Clock.StartedAt.ChinaDate);
        Assert.Equal(BatchStage.Ended, (await back.Read<PublicListView>("publicity/batches/2013-02-1")).Batch.Stage);
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_costs_nobody_else_the_turn_and_keeps_the_batch_open_until_it_is_mended()
    {
        await using var service = await Start("2013-01-15T22:00");
        var cases = await Crowd.SubmitMany(service, 3);
        Execute($"UPDATE cases SET body = '{{' || body WHERE id = x'{cases[1]}'");
        await service.AdvanceTo(Moment("2013-01-18T09:00"));
        var lines = (await service.Read<PublicListView>("publicity/batches/2013-01-1")).Lines.Length;
        await service.AdvanceTo(Moment("2013-01-28T12:00"));
        var stage = (await service.Read<PublicListView>("publicity/batches/2013-01-1")).Batch.Stage;
        var others = await Task.WhenAll(Crowd.Look(service, cases[0]), Crowd.Look(service, cases[2]));
        Execute($"UPDATE cases SET body = substr(body, 2) WHERE id = x'{cases[1]}'");
        await service.AdvanceTo(Moment("2013-01-28T14:00"));
        var late = await service.Read<PublicListView>("publicity/batches/2013-01-1");
        await service.AdvanceTo(Moment("2013-02-05T01:00"));

        Assert.Equal(2, lines);
        Assert.All(others, state => Assert.IsType<PointsCase.AwaitingMaterial>(state));
        Assert.Equal(BatchStage.Published, stage);
        Assert.Single(late.Lines);
        Assert.Equal(new DateOnly(2013, 2, 4), Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(service, cases[1])).Term.Clock.StartedAt.ChinaDate);
        Assert.Equal(BatchStage.Ended, (await service.Read<PublicListView>("publicity/batches/2013-01-1")).Batch.Stage);
    }

    private Task<LocalService> Start(string start) =>
        LocalService.Start(new LocalServiceOptions(Moment(start)) { Directory = _directory.FullName });

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_directory.FullName, "stores", "store.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static DateTimeOffset Moment(string text) => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);
}

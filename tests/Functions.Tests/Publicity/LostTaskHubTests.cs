using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>The store came back from a back-up and the task hub did not: a batch on publicity goes on when an operator says so (I-130).</summary>
public sealed class LostTaskHubTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("lost-hub-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_batch_on_publicity_ends_on_the_day_on_which_it_would_have()
    {
        var cases = await LeaveOnPublicity();
        await using var service = await Start("2013-01-19T10:00");

        var resumed = await Resume(service);
        await service.AdvanceTo(Moment("2013-01-26T00:30"));

        Assert.Equal(1, resumed.Started);
        Assert.Equal(3, resumed.Looked);
        foreach (var id in cases)
        {
            Assert.Equal(new DateOnly(2013, 1, 25), Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(service, id)).Term.Clock.StartedAt.ChinaDate);
        }

        Assert.Equal(BatchStage.Ended, (await service.Read<PublicListView>("publicity/batches/2013-01-1")).Batch.Stage);
    }

    [Fact]
    public async Task Without_it_the_batch_would_stay_public()
    {
        var cases = await LeaveOnPublicity();
        await using var service = await Start("2013-01-19T10:00");

        await service.AdvanceTo(Moment("2013-01-27T00:30"));

        Assert.IsType<PointsCase.OnPublicity>(await Crowd.Look(service, cases[0]));
    }

    [Fact]
    public async Task A_procedure_that_ended_before_its_case_was_restored_is_started_over()
    {
        var cases = await LeaveOnPublicity(loseHub: false);
        CopyStores(to: "before");
        await using (var service = await Start("2013-01-19T10:00"))
        {
            await service.AdvanceTo(Moment("2013-01-26T00:30"));
            Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(service, cases[0]));
        }

        Directory.Delete(Place("stores"), recursive: true);
        Directory.Move(Place("before"), Place("stores"));
        await using var restored = await Start("2013-01-26T01:00");

        var resumed = await Resume(restored);
        await restored.AdvanceTo(Moment("2013-01-26T02:00"));

        Assert.Equal(1, resumed.Started);
        Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(restored, cases[0]));
    }

    private static DateTimeOffset Moment(string text) => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);

    private static Task<ProceduresResumed> Resume(LocalService service) =>
        service.Services.GetRequiredService<OpenProcedures>().Resume(null, 50, service.Services.GetRequiredService<DurableTaskClient>(), default);

    private async Task<CaseId[]> LeaveOnPublicity(bool loseHub = true)
    {
        CaseId[] cases;
        await using (var service = await Start("2013-01-14T10:00"))
        {
            cases = await Crowd.SubmitMany(service, 3);
            await service.AdvanceTo(Moment("2013-01-19T10:00"));
        }

        foreach (var file in _directory.EnumerateFiles("runtime.db*").Where(_ => loseHub))
        {
            file.Delete();
        }

        return cases;
    }

    private void CopyStores(string to)
    {
        foreach (var file in Directory.EnumerateFiles(Place("stores"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Place(to), Path.GetRelativePath(Place("stores"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string Place(string folder) => Path.Combine(_directory.FullName, folder);

    private Task<LocalService> Start(string start) =>
        LocalService.Start(new LocalServiceOptions(Moment(start)) { Directory = _directory.FullName });
}

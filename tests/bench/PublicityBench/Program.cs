using System.Diagnostics;
using System.Globalization;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Tests.Publicity;
using TalentSettlement.PublicityBench;

// usage: PublicityBench [people]
// One batch on a clock that is moved by hand: everybody made public, told, and closed after seven days; full durability.
var people = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5000;
var directory = Directory.CreateTempSubdirectory("publicity-bench-");
var service = await LocalService.Start(new LocalServiceOptions(new DateTimeOffset(2013, 1, 14, 10, 0, 0, TimeSpan.FromHours(8)))
{
    Directory = directory.FullName,
    Replace = services =>
    {
        Counter.Attach<ICaseStore>(services);
        Counter.Attach<IRegistry>(services);
        Counter.Attach<ISendLedger>(services);
    },
});
var watch = Stopwatch.StartNew();
await Crowd.SubmitMany(service, people);
await service.AdvanceTo(Moment("2013-01-17T23:59"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people submitted and told of it in {watch.Elapsed.TotalSeconds:F1} s"));

await Step("made public, a page of 100 at a time", "2013-01-18T00:30");
await Step("told that the publicity has begun", "2013-01-18T20:00");
await Step("six quiet days", "2013-01-25T23:59");
await Step("closed, the pages in parallel", "2013-01-26T00:01");
await Step("told to hand in the material", "2013-01-26T20:00");
var history = new DirectoryInfo(directory.FullName).EnumerateFiles("runtime.db*").Sum(file => file.Length);
var ended = (await service.Services.GetRequiredService<DurableTaskClient>().GetInstanceAsync("publicity-2013-01-1"))?.RuntimeStatus;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the procedure of the batch: {ended}; all procedures on disk, two texts a person among them: {history / 1024} KiB"));
await service.DisposeAsync();
directory.Delete(recursive: true);

async Task Step(string what, string until)
{
    var (commits, reads, others) = Count();
    var processor = Environment.CpuUsage.TotalTime;
    var began = Stopwatch.GetTimestamp();
    await service.AdvanceTo(Moment(until));
    var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
    var (commitsNow, readsNow, othersNow) = Count();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        {what}: {seconds:F2} s, {people / seconds:F0} people a second, processor {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / people:F2} ms a person
          a person: {Each(commitsNow - commits)} transactions of the case, {Each(readsNow - reads)} readings of it, {Each(othersNow - others)} other writes
        """));
}

string Each(int count) => ((double)count / people).ToString("F2", CultureInfo.InvariantCulture);

static (int Commits, int Reads, int Others) Count() => (
    Counter.Of<ICaseStore>("Commit"),
    Counter.Of<ICaseStore>("Find", "Journal"),
    Counter.Of<ICaseStore>("CompleteOutbox", "PostponeOutbox") + Counter.Of<IRegistry>("Create", "Replace") + Counter.Of<ISendLedger>("Save"));

static DateTimeOffset Moment(string text) => new(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging.Abstractions;
using TalentSettlement.EngineBench;
using TalentSettlement.LocalRuntime.Durable;

var clients = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 256;
var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10;
var folder = Directory.CreateTempSubdirectory("engine-bench-").FullName;
var (warmUp, time) = (TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(seconds));

await using (var alone = new CaseStore(Path.Combine(folder, "alone.db")))
{
    var (one, _) = await Measurement.Run(1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), id => alone.Write(id, "submitted", "{}"));
    var (group, _) = await Measurement.Run(clients, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), id => alone.Write("group-" + id, "submitted", "{}"));
    Console.WriteLine($"single writes: {one:F0} a second by 1 client (one flush each), {group:F0} by {clients} (grouped)");
}

await using var handStore = new CaseStore(Path.Combine(folder, "hand.db"));
var (handOne, _) = await Measurement.Run(1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), id => HandWritten.Review(handStore, "one-" + id));
var (hand, handCost) = await Measurement.Run(clients, warmUp, time, id => HandWritten.Review(handStore, id));
Console.WriteLine($"hand-written reviews: {handOne:F0} a second by 1 client, {hand:F0} by {clients}; {handCost:F0} us of processor each");

await using var caseStore = new CaseStore(Path.Combine(folder, "cases.db"));
await using var engine = new DurableEngine(
    new DurableEngineOptions { DatabasePath = Path.Combine(folder, "engine.db") },
    EngineReview.Functions(caseStore),
    TimeProvider.System,
    NullLoggerFactory.Instance);
await engine.Start(CancellationToken.None);
var (engineOne, _) = await Measurement.Run(1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), id => Review("one-" + id));
var (many, manyCost) = await Measurement.Run(clients, warmUp, time, Review);
Console.WriteLine($"engine reviews: {engineOne:F0} a second by 1 client, {many:F0} by {clients}; {manyCost:F0} us of processor each");
Console.WriteLine($"ratio to hand-written with group commit: {many / hand:F2} in time, {handCost / manyCost:F2} in processor; to 223 a second: {many / 223:F1}; to 91: {many / 91:F1}");
Console.WriteLine($"rows: {caseStore.Count()}; engine file: {new FileInfo(Path.Combine(folder, "engine.db")).Length >> 20} MiB");
await engine.DisposeAsync();
Directory.Delete(folder, recursive: true);

async Task Review(string id)
{
    await engine.Client.ScheduleNewOrchestrationInstanceAsync("Review", id, new StartOrchestrationOptions("review-" + id));
    await engine.Client.WaitForInstanceCompletionAsync("review-" + id, getInputsAndOutputs: true);
}

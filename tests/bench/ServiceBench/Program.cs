using System.Globalization;
using TalentSettlement.ServiceBench;

// usage: ServiceBench [cases] [clients]
// Complete automatic reviews through the running service: submit over HTTP, three departments' comparisons, decision, text handed over.
var cases = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000;
var clients = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 64;

await using var load = await ReviewLoad.Start();
await load.Prepare(cases / 10);
await load.Run(clients);
Console.WriteLine("warmed up");

await load.Prepare(cases);
var before = load.BytesOnDisk();
var (allocated, collections, processor) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(2), Environment.CpuUsage.TotalTime);
var run = await load.Run(clients);
allocated = GC.GetTotalAllocatedBytes() - allocated;
collections = GC.CollectionCount(2) - collections;
processor = Environment.CpuUsage.TotalTime - processor;
var grown = load.BytesOnDisk() - before;

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    {cases} applications, {clients} clients, full durability
      submit        p50 {run.Percentile(50):F1} ms   p99 {run.Percentile(99):F1} ms
      reviews       {cases / run.Total.TotalSeconds:F0} a second, from the first submission to the last text handed over
      against       Restate with SQLite 223: {cases / run.Total.TotalSeconds / 223:F1} times; hand-written, one flush a commit 1,009: {cases / run.Total.TotalSeconds / 1009:F2} times
      processor     {processor.TotalMilliseconds / cases:F2} ms a review, clients included
      memory        {allocated / cases / 1024.0:F0} KiB allocated a review, clients included; {collections} full collections; {GC.GetTotalMemory(true) / 1048576} MiB live afterwards
      on disk       {grown / cases / 1024.0:F1} KiB a case for the review (store {load.StoreBytes() / load.Cases / 1024.0:F1} KiB a case in all, history {load.HistoryBytes() / load.Cases / 1024.0:F1} KiB)
    """));

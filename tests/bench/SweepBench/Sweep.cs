using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.PublicityBench;

namespace TalentSettlement.SweepBench;

/// <summary>One sweep of the deadline timer on a new store.</summary>
internal static class Sweep
{
    private const int Batch = 200;

    public static async Task<SweepResult> Run(IStoreMeasure measure, int open, int due)
    {
        var directory = Directory.CreateTempSubdirectory("sweep-bench-");
        var service = await LocalService.Start(measure.On(OpenClocks.Due, directory.FullName));
        await OpenClocks.Fill(service, open, due);
        var (store, durable) = (service.Services.GetRequiredService<ICaseStore>(), service.Services.GetRequiredService<DurableTaskClient>());
        var timer = ActivatorUtilities.CreateInstance<DeadlineTimer>(service.Services);

        // What is due is listed once alone, as the sweep lists it, and then swept.
        var reading = Stopwatch.GetTimestamp();
        await Listed(store);
        var list = Stopwatch.GetElapsedTime(reading).TotalSeconds;
        var (asked, processor, began) = (Counter.All, Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var (requests, rows) = await measure.Read(
            directory.FullName, OpenClocks.Due, Batch, () => timer.Run(new TimerInfo(), durable, default));
        var result = new SweepResult(
            open, due, rows, requests, Counter.All.ToDictionary(port => port.Key, port => port.Value - asked.GetValueOrDefault(port.Key)),
            Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, list);
        if ((await store.Due(OpenClocks.Due, null, 1, default)).Items.Length > 0)
        {
            throw new InvalidOperationException("A clock is due still.");
        }

        await service.DisposeAsync();
        directory.Delete(recursive: true);
        return result;
    }

    private static async Task Listed(ICaseStore store)
    {
        string? after = null;
        do
        {
            after = (await store.Due(OpenClocks.Due, after, Batch, default)).Next;
        }
        while (after is not null);
    }
}

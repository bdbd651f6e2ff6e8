using System.Diagnostics;

namespace TalentSettlement.EngineBench;

/// <summary>Complete reviews a second, by so many clients that each begin the next when theirs is complete.</summary>
internal static class Measurement
{
    public static async Task<double> Run(int clients, TimeSpan warmUp, TimeSpan time, Func<string, Task> review)
    {
        var number = 0;
        var complete = 0;
        using var end = new CancellationTokenSource();
        var work = Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                await review($"case-{Interlocked.Increment(ref number):D8}");
                Interlocked.Increment(ref complete);
            }
        })).ToArray();
        await Task.Delay(warmUp);
        var (before, clock) = (complete, Stopwatch.StartNew());
        await Task.Delay(time);
        var rate = (complete - before) / clock.Elapsed.TotalSeconds;
        await end.CancelAsync();
        await Task.WhenAll(work);
        return rate;
    }
}

using System.Diagnostics;

namespace TalentSettlement.EngineBench;

/// <summary>Complete reviews a second, by so many clients that each begin the next when theirs is complete.</summary>
internal static class Measurement
{
    /// <returns>How many a second, and how many microseconds of processor each one took.</returns>
    public static async Task<(double Rate, double Cost)> Run(int clients, TimeSpan warmUp, TimeSpan time, Func<string, Task> review)
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
        var (before, clock, processor) = (complete, Stopwatch.StartNew(), Processor());
        await Task.Delay(time);
        var done = complete - before;
        var rate = done / clock.Elapsed.TotalSeconds;
        var cost = (Processor() - processor).TotalMicroseconds / done;
        await end.CancelAsync();
        await Task.WhenAll(work);
        return (rate, cost);
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;
}

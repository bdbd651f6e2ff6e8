using TalentSettlement.Core.Points;

namespace TalentSettlement.PointsBench;

/// <summary>How much of a processor something took over declarations, one after another.</summary>
/// <param name="Milliseconds">The time of the processor for each, the best of three: what other work on the machine takes away is none of it.</param>
/// <param name="All">The time of the processor for all of them, each three times.</param>
internal sealed record Timing(double[] Milliseconds, TimeSpan All)
{
    private const int Times = 3;

    /// <summary>How many there are in a second of one core.</summary>
    public double Rate => Times * Milliseconds.Length / All.TotalSeconds;

    /// <summary>The slowest of all.</summary>
    public double Slowest => Milliseconds.Max();

    /// <summary>Does something with each declaration.</summary>
    public static Timing Of(Declaration[] declarations, Func<Declaration, int> act)
    {
        var (before, kept) = (Environment.CpuUsage.TotalTime, 0);
        double[] milliseconds = [.. declarations.Select(declaration => Enumerable.Range(0, Times).Min(_ =>
        {
            var started = Environment.CpuUsage.TotalTime;
            kept += act(declaration);
            return (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
        }))];
        GC.KeepAlive(kept);
        return new Timing(milliseconds, Environment.CpuUsage.TotalTime - before);
    }

    /// <summary>The time within which so many of a hundred were done.</summary>
    public double Percentile(int percent) => Milliseconds.Order().ElementAt((Milliseconds.Length - 1) * percent / 100);
}

using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.EndToEnd.Tests.Chaos;

/// <summary>A power cut at the how-manieth place where the engine may die; without a number it only counts.</summary>
/// <param name="kinds">The kinds of places that count.</param>
/// <param name="fatal">The place, from 1.</param>
/// <param name="instances">How the instances begin whose places count; all of them by default.</param>
public sealed class CountedCrash(CrashPoint[] kinds, int? fatal = null, string instances = "") : ICrashPoints
{
    private int passed;

    /// <summary>How many places were passed.</summary>
    public int Passed => Volatile.Read(ref passed);

    /// <summary>Whether it has struck.</summary>
    public bool Struck => fatal is { } place && Passed >= place;

    /// <inheritdoc/>
    public bool CrashAt(CrashPoint point, string instanceId) =>
        kinds.Contains(point) && instanceId.StartsWith(instances, StringComparison.Ordinal) && Interlocked.Increment(ref passed) == fatal;
}

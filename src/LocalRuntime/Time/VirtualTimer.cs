namespace TalentSettlement.LocalRuntime.Time;

/// <summary>One timer of a <see cref="VirtualClock"/>.</summary>
internal sealed class VirtualTimer(VirtualTimers timers, TimerCallback callback, object? state) : ITimer
{
    /// <summary>When it fires next, in ticks; null: never.</summary>
    public long? Due { get; set; }

    /// <summary>The order among timers of one moment.</summary>
    public long Sequence { get; set; }

    public TimeSpan Period { get; set; } = Timeout.InfiniteTimeSpan;

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period) => timers.Change(this, dueTime, period);

    public void Dispose() => timers.Change(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}

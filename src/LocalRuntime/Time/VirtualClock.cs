namespace TalentSettlement.LocalRuntime.Time;

/// <summary>A clock that moves when told to, and only forward.</summary>
/// <remarks>
/// It stops at every moment at which something is due, the earliest first, and moves on when everything it drives is idle again. Work
/// that itself waits for this clock is never idle: an activity must not sleep by it.
/// </remarks>
public sealed class VirtualClock : TimeProvider, IDisposable
{
    private readonly Lock _entry = new();
    private readonly SemaphoreSlim _advancing = new(1, 1);
    private readonly VirtualTimers _timers;
    private readonly long _started = System.GetTimestamp();
    private readonly bool _running;
    private readonly List<IClockDriven> _driven = [];
    private long _shown;

    /// <summary>A clock that shows a moment.</summary>
    /// <param name="start">The moment it shows first.</param>
    /// <param name="running">Whether it also moves on with real time.</param>
    public VirtualClock(DateTimeOffset start, bool running = false)
    {
        _shown = start.UtcTicks;
        _running = running;
        _timers = new VirtualTimers(this, running);
    }

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    /// <inheritdoc />
    public override long GetTimestamp() =>
        Interlocked.Read(ref _shown) + (_running ? System.GetElapsedTime(_started).Ticks : 0);

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _timers.Create(callback, state, dueTime, period);

    /// <summary>Makes the clock wait for something to be idle before it moves, and fire it when due.</summary>
    public void Drive(IClockDriven driven)
    {
        lock (_entry)
        {
            _driven.Add(driven);
        }
    }

    /// <summary>No longer waits for it.</summary>
    public void Release(IClockDriven driven)
    {
        lock (_entry)
        {
            _driven.Remove(driven);
        }
    }

    /// <summary>Moves to a moment, stopping at every due one on the way until everything is idle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment has passed.</exception>
    public async Task AdvanceTo(DateTimeOffset moment, CancellationToken cancellation = default)
    {
        await _advancing.WaitAsync(cancellation);
        try
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(moment, _running ? moment : GetUtcNow());
            await Settle(cancellation);
            while (NextDue() is { } due && due <= moment)
            {
                MoveTo(due.UtcTicks);
                await Settle(cancellation);
            }

            MoveTo(moment.UtcTicks);
            await Settle(cancellation);
        }
        finally
        {
            _advancing.Release();
        }
    }

    /// <summary>Moves on by a time, stopping at every due moment on the way until everything is idle.</summary>
    public Task AdvanceBy(TimeSpan time, CancellationToken cancellation = default) => AdvanceTo(GetUtcNow() + time, cancellation);

    /// <summary>Fires nothing more.</summary>
    public void Dispose()
    {
        _timers.Dispose();
        _advancing.Dispose();
    }

    private void MoveTo(long moment)
    {
        Interlocked.Add(ref _shown, Math.Max(0, moment - GetTimestamp()));
        _timers.FireDue();
        foreach (var driven in Driven())
        {
            if (driven.NextDue <= GetUtcNow())
            {
                driven.FireDue();
            }
        }
    }

    // Work is handed on between two looks: what was idle before the look at its neighbour may be busy after it. When nobody was busy in two
    // rounds on end, nothing is on its way.
    private async Task Settle(CancellationToken cancellation)
    {
        for (var quiet = 0; quiet < 2; quiet++)
        {
            foreach (var idle in Driven().Select(driven => driven.WhenIdle(cancellation)))
            {
                quiet = idle.IsCompletedSuccessfully ? quiet : -1;
                await idle;
            }
        }
    }

    private DateTimeOffset? NextDue() => Driven().Select(driven => driven.NextDue).Append(_timers.NextDue).Min();

    private IClockDriven[] Driven()
    {
        lock (_entry)
        {
            return [.. _driven];
        }
    }
}

namespace TalentSettlement.LocalRuntime.Time;

/// <summary>A clock that moves when told to, and only forward.</summary>
public sealed class VirtualClock : TimeProvider
{
    /// <summary>A clock that shows a moment.</summary>
    /// <param name="start">The moment it shows first.</param>
    /// <param name="running">Whether it also moves on with real time.</param>
    public VirtualClock(DateTimeOffset start, bool running = false)
    {
        _ = (start, running);
    }

    /// <summary>Makes the clock wait for something to be idle before it moves, and fire it when due.</summary>
    public void Drive(IClockDriven driven) => throw new NotImplementedException();

    /// <summary>No longer waits for it.</summary>
    public void Release(IClockDriven driven) => throw new NotImplementedException();

    /// <summary>Moves to a moment, stopping at every due one on the way until everything is idle.</summary>
    public Task AdvanceTo(DateTimeOffset moment, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Moves on by a time, stopping at every due moment on the way until everything is idle.</summary>
    public Task AdvanceBy(TimeSpan time, CancellationToken cancellation = default) => throw new NotImplementedException();
}

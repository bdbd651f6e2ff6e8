namespace TalentSettlement.LocalRuntime.Time;

/// <summary>The timers of a <see cref="VirtualClock"/>, in the order in which they fire.</summary>
internal sealed class VirtualTimers : IDisposable
{
    // The longest a system timer can be set for is 49 days; it is set again on waking.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(30);

    private readonly Lock _entry = new();
    private readonly SortedSet<VirtualTimer> _set = new(Comparer<VirtualTimer>.Create(
        (a, b) => (a.Due!.Value, a.Sequence).CompareTo((b.Due!.Value, b.Sequence))));

    private readonly VirtualClock _clock;
    private readonly ITimer? _alarm;
    private long _sequence;

    public VirtualTimers(VirtualClock clock, bool running)
    {
        _clock = clock;
        _alarm = running
            ? TimeProvider.System.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan)
            : null;
    }

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_entry)
            {
                return _set.Min is { } first ? new DateTimeOffset(first.Due!.Value, TimeSpan.Zero) : null;
            }
        }
    }

    public VirtualTimer Create(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        Change(timer, dueTime, period);
        return timer;
    }

    public bool Change(VirtualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_entry)
        {
            timer.Period = period;
            Plan(timer, dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetTimestamp() + dueTime.Ticks);
            SetAlarm();
        }

        if (dueTime == TimeSpan.Zero)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static timers => timers.FireDue(), this, preferLocal: false);
        }

        return true;
    }

    public void FireDue()
    {
        while (TakeDue() is { } timer)
        {
            timer.Fire();
        }

        lock (_entry)
        {
            SetAlarm();
        }
    }

    public void Dispose() => _alarm?.Dispose();

    private VirtualTimer? TakeDue()
    {
        lock (_entry)
        {
            if (_set.Min is not { } first || first.Due > _clock.GetTimestamp())
            {
                return null;
            }

            Plan(first, first.Period > TimeSpan.Zero ? first.Due + first.Period.Ticks : null);
            return first;
        }
    }

    private void Plan(VirtualTimer timer, long? due)
    {
        if (timer.Due is not null)
        {
            _set.Remove(timer);
        }

        timer.Due = due;
        timer.Sequence = ++_sequence;
        if (due is not null)
        {
            _set.Add(timer);
        }
    }

    private void SetAlarm()
    {
        if (_alarm is not null && _set.Min is { } first)
        {
            var ticks = Math.Max(0, first.Due!.Value - _clock.GetTimestamp());
            var sleep = TimeSpan.FromMilliseconds(Math.Ceiling(TimeSpan.FromTicks(ticks).TotalMilliseconds));
            _alarm.Change(sleep < LongestSleep ? sleep : LongestSleep, Timeout.InfiniteTimeSpan);
        }
    }
}

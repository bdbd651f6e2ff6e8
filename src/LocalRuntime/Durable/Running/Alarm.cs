using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Running;

/// <summary>Wakes instances when they are due; one timer of the clock, set to the earliest.</summary>
internal sealed class Alarm : IDisposable
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(30);
    private readonly DurableCore _core;
    private readonly DueTable _table = new();
    private readonly ITimer _timer;

    public Alarm(DurableCore core)
    {
        _core = core;
        _timer = core.Time.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DateTimeOffset? Next => _table.Next is { } due ? new DateTimeOffset(due, TimeSpan.Zero) : null;

    /// <summary>Plans the next waking of an instance; null: none.</summary>
    public void Set(string id, long? due)
    {
        if (due <= _core.Now)
        {
            _table.Set(id, null);
            _core.Post(id, Mail.Wake.Up);
        }
        else if (_table.Set(id, due))
        {
            SetTimer();
        }
    }

    public void FireDue()
    {
        if (_core.Stopping.IsCancellationRequested)
        {
            return;
        }

        foreach (var id in _table.Take(_core.Now))
        {
            _core.Post(id, Mail.Wake.Up);
        }

        SetTimer();
    }

    public void Dispose() => _timer.Dispose();

    private void SetTimer()
    {
        if (_table.Next is { } due)
        {
            var wait = TimeSpan.FromMilliseconds(Math.Ceiling(TimeSpan.FromTicks(Math.Max(0, due - _core.Now)).TotalMilliseconds));
            _timer.Change(wait < LongestSleep ? wait : LongestSleep, Timeout.InfiniteTimeSpan);
        }
    }
}

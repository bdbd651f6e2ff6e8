using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The occurrences of one timer: the last, the next, and whether one was missed while the app was down.</summary>
internal sealed class TimerOccurrences(string timer, TimerTriggerAttribute trigger, TimerSchedule schedule, TimerStatusFiles files)
{
    private ScheduleStatus _status = new();

    /// <summary>When the function is to run next; in the past for one that is overdue.</summary>
    public DateTimeOffset Due { get; private set; }

    /// <summary>Whether the next run makes up for an occurrence missed during downtime.</summary>
    public bool IsPastDue { get; private set; }

    /// <summary>Takes up the schedule where the file left it.</summary>
    public void Resume(DateTimeOffset now)
    {
        if ((trigger.UseMonitor ? files.Find(timer) : null) is { } known && IsOfThisSchedule(known))
        {
            _status = known;
        }
        else
        {
            _status = new ScheduleStatus { Next = schedule.After(now).UtcDateTime, LastUpdated = now.UtcDateTime };
            Remember();
        }

        IsPastDue = _status.Next < now.UtcDateTime;
        Due = trigger.RunOnStartup || IsPastDue ? now : Utc(_status.Next);
    }

    public TimerInfo Describe() => new()
    {
        IsPastDue = IsPastDue,
        ScheduleStatus = trigger.UseMonitor
            ? new ScheduleStatus { Last = _status.Last, Next = _status.Next, LastUpdated = _status.LastUpdated }
            : null,
    };

    /// <summary>Goes on to the next occurrence after a run that began at a moment.</summary>
    public void Complete(DateTimeOffset began, DateTimeOffset now)
    {
        var next = schedule.After(began);
        _status = new ScheduleStatus { Last = began.UtcDateTime, Next = next.UtcDateTime, LastUpdated = now.UtcDateTime };
        (IsPastDue, Due) = (false, next);
        Remember();
    }

    // After the setting has changed, what was due by the old schedule was not missed.
    private bool IsOfThisSchedule(ScheduleStatus known) =>
        Utc(known.Next) == schedule.After(Utc(known.Last == default ? known.LastUpdated : known.Last));

    private void Remember()
    {
        if (trigger.UseMonitor)
        {
            files.Save(timer, _status);
        }
    }

    private static DateTimeOffset Utc(DateTime moment) => new(moment, TimeSpan.Zero);
}

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told about its occurrence.</summary>
public sealed class TimerInfo
{
    /// <summary>The remembered occurrences; null when the timer is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this occurrence makes up for one that was missed.</summary>
    public bool IsPastDue { get; set; }
}

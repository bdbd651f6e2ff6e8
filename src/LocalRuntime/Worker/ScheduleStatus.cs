namespace Microsoft.Azure.Functions.Worker;

/// <summary>The remembered occurrences of a timer, in UTC.</summary>
public sealed class ScheduleStatus
{
    /// <summary>When the last run began; the default value before the first.</summary>
    public DateTime Last { get; set; }

    /// <summary>The next occurrence.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this status was last written.</summary>
    public DateTime LastUpdated { get; set; }
}

namespace Microsoft.DurableTask;

/// <summary>How a new instance starts.</summary>
/// <param name="InstanceId">Its id; null: a new random one.</param>
/// <param name="StartAt">When it starts; null: at once.</param>
public record StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
{
    /// <summary>The states of an existing instance of the same id that make the call fail; null: running, pending and suspended ones.</summary>
    public IReadOnlyList<string>? DedupeStatuses { get; init; }
}

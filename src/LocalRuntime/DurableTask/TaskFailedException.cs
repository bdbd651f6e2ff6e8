namespace Microsoft.DurableTask;

/// <summary>An activity or a sub-orchestration failed, and retries (if any) are used up.</summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>A failure that happened in this process.</summary>
    public TaskFailedException(string taskName, int taskId, Exception innerException)
        : base(Explain(taskName, taskId, innerException?.Message), innerException)
    {
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = TaskFailureDetails.FromException(innerException ?? throw new ArgumentNullException(nameof(innerException)));
    }

    /// <summary>A failure read from a history.</summary>
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base(Explain(taskName, taskId, failureDetails?.ErrorMessage))
    {
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails ?? throw new ArgumentNullException(nameof(failureDetails));
    }

    /// <summary>The activity's or orchestrator's name.</summary>
    public string TaskName { get; }

    /// <summary>The call's number within the orchestration.</summary>
    public int TaskId { get; }

    /// <summary>What went wrong.</summary>
    public TaskFailureDetails FailureDetails { get; }

    private static string Explain(string name, int id, string? why) => $"Task '{name}' (#{id}) failed with an unhandled exception: {why}";
}

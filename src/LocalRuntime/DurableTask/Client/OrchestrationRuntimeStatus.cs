namespace Microsoft.DurableTask.Client;

/// <summary>How far an instance has come.</summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>It has started and not ended.</summary>
    Running = 0,

    /// <summary>Its orchestrator returned.</summary>
    Completed = 1,

    /// <summary>Never seen on a stored instance: a continued one runs again.</summary>
    ContinuedAsNew = 2,

    /// <summary>Its orchestrator threw.</summary>
    Failed = 3,

    /// <summary>Never seen here.</summary>
    Canceled = 4,

    /// <summary>It was ended from outside.</summary>
    Terminated = 5,

    /// <summary>It is stored and has not started.</summary>
    Pending = 6,

    /// <summary>Never seen here.</summary>
    Suspended = 7,
}

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which attempt a run is.</summary>
public abstract class RetryContext
{
    /// <summary>How often the run was tried before.</summary>
    public abstract int RetryCount { get; }

    /// <summary>How often it may be tried again in all.</summary>
    public abstract int MaxRetryCount { get; }
}

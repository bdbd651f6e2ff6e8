namespace Microsoft.DurableTask.Client;

/// <summary>What a purge removed.</summary>
public class PurgeResult
{
    /// <summary>So many instances.</summary>
    public PurgeResult(int count)
        : this(count, null)
    {
    }

    /// <summary>So many instances, and whether none is left.</summary>
    public PurgeResult(int count, bool? isComplete)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        PurgedInstanceCount = count;
        IsComplete = isComplete;
    }

    /// <summary>How many instances were removed.</summary>
    public int PurgedInstanceCount { get; }

    /// <summary>Whether everything asked for is removed; null: unknown.</summary>
    public bool? IsComplete { get; }
}

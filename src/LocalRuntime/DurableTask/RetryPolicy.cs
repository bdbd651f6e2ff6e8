namespace Microsoft.DurableTask;

/// <summary>Retries with a growing delay, bounded in number and in time.</summary>
public class RetryPolicy
{
    /// <summary>States a policy.</summary>
    /// <param name="maxNumberOfAttempts">At least one, the first call included.</param>
    /// <param name="firstRetryInterval">Longer than zero.</param>
    /// <param name="backoffCoefficient">At least one; one keeps the delay constant.</param>
    /// <param name="maxRetryInterval">The longest delay; null: one hour.</param>
    /// <param name="retryTimeout">No retry starts later than this after the first call; null: without end.</param>
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        double backoffCoefficient = 1,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxNumberOfAttempts);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstRetryInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(backoffCoefficient, 1);
        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = AtLeast(firstRetryInterval, maxRetryInterval ?? TimeSpan.FromHours(1), nameof(maxRetryInterval));
        RetryTimeout = AtLeast(firstRetryInterval, retryTimeout ?? Timeout.InfiniteTimeSpan, nameof(retryTimeout));
    }

    /// <summary>How often the call is made at most, the first time included.</summary>
    public int MaxNumberOfAttempts { get; }

    /// <summary>The delay before the second attempt.</summary>
    public TimeSpan FirstRetryInterval { get; }

    /// <summary>What each further delay is multiplied by.</summary>
    public double BackoffCoefficient { get; }

    /// <summary>The longest delay between two attempts; infinite: unbounded.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>How long after the first call a retry may start; infinite: without end.</summary>
    public TimeSpan RetryTimeout { get; }

    /// <summary>Which failures are worth another attempt; unset: every one.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure { internal get; init; } = _ => true;

    private static TimeSpan AtLeast(TimeSpan least, TimeSpan value, string name) =>
        value == Timeout.InfiniteTimeSpan || value >= least
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "The value must not be less than the first retry interval.");
}

using Microsoft.DurableTask;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>Calls again what failed; the delays are durable timers.</summary>
internal static class Retries
{
    public static async Task<T> Call<T>(TaskOrchestrationContext context, TaskRetryOptions retry, Func<Task<T>> call)
    {
        var first = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (TaskFailedException failed)
            {
                var sofar = new RetryContext(
                    context, attempt, failed.FailureDetails, context.CurrentUtcDateTime - first, CancellationToken.None);
                if (!await Again(sofar, retry))
                {
                    throw;
                }
            }
        }
    }

    private static Task<bool> Again(RetryContext sofar, TaskRetryOptions retry) =>
        retry.Handler is { } handler ? handler(sofar) : Again(sofar, retry.Policy!);

    private static async Task<bool> Again(RetryContext sofar, RetryPolicy policy)
    {
        var inTime = policy.RetryTimeout == Timeout.InfiniteTimeSpan || sofar.TotalRetryTime < policy.RetryTimeout;
        if (sofar.LastAttemptNumber >= policy.MaxNumberOfAttempts || !inTime || !policy.HandleFailure(sofar.LastFailure))
        {
            return false;
        }

        await sofar.OrchestrationContext.CreateTimer(Delay(policy, sofar.LastAttemptNumber), CancellationToken.None);
        return true;
    }

    private static TimeSpan Delay(RetryPolicy policy, int attempt)
    {
        var wanted = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, attempt - 1);
        var longest = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : policy.MaxRetryInterval;
        return wanted < longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(wanted) : longest;
    }
}

using Microsoft.DurableTask;

namespace TalentSettlement.Functions.Examination;

/// <summary>The verbs of <see cref="ApprovalProcedure"/>: each one activity.</summary>
public static class ApprovalSteps
{
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 100, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(30)));

    extension(TaskOrchestrationContext procedure)
    {
        /// <summary>Makes happen what the term has brought, and says what is next.</summary>
        /// <param name="start">The case and its attempt.</param>
        /// <returns>The standing.</returns>
        public Task<ApprovalStanding> WatchTerm(ApprovalStart start) =>
            procedure.CallActivityAsync<ApprovalStanding>(nameof(WatchTermActivity), start, Patiently);
    }
}

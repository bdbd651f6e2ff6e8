using Microsoft.DurableTask;

namespace TalentSettlement.Functions.JointReview;

/// <summary>The verbs of the joint review: each one activity.</summary>
public static class JointReviewSteps
{
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 100, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(30)));

    extension(TaskOrchestrationContext procedure)
    {
        /// <summary>Reads which departments the round is before.</summary>
        /// <param name="start">The case and the round.</param>
        /// <returns>The departments and their norms.</returns>
        public Task<ReviewOpened> OpenReview(JointReviewStart start) =>
            procedure.CallActivityAsync<ReviewOpened>(nameof(OpenReviewActivity), start, Patiently);

        /// <summary>Compares one department's items.</summary>
        /// <param name="start">The case and the round.</param>
        /// <param name="department">The department.</param>
        /// <returns>When the receipts are on record.</returns>
        public Task Compare(JointReviewStart start, string department) =>
            procedure.CallActivityAsync(nameof(CompareDataActivity), new DepartmentComparison(start.Case, start.Round, department), Patiently);

        /// <summary>Concludes the round, if everyone has spoken.</summary>
        /// <param name="start">The case and the round.</param>
        /// <returns>Whether it is over.</returns>
        public Task<ReviewStanding> Conclude(JointReviewStart start) =>
            procedure.CallActivityAsync<ReviewStanding>(nameof(ConcludeReviewActivity), start, Patiently);

        /// <summary>Reminds who has not spoken.</summary>
        /// <param name="start">The case and the round.</param>
        /// <param name="reminder">The how-manieth reminder.</param>
        /// <returns>When it is on record.</returns>
        public Task Remind(JointReviewStart start, int reminder) =>
            procedure.CallActivityAsync(nameof(RemindDepartmentsActivity), new ReviewReminder(start.Case, start.Round, reminder), Patiently);
    }
}

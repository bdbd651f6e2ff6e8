using Microsoft.DurableTask;

namespace TalentSettlement.Functions.Law;

/// <summary>The verbs of the restatement: each one activity.</summary>
public static class RestatementSteps
{
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 100, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(30)));

    extension(TaskOrchestrationContext procedure)
    {
        /// <summary>Asks whether the restatement may begin.</summary>
        /// <param name="progress">How far it has come.</param>
        /// <returns>Whether it may, or when to ask again.</returns>
        public Task<RestatementTurn> AskForTurn(RestatementProgress progress) =>
            procedure.CallActivityAsync<RestatementTurn>(nameof(AskForTurnActivity), progress, Patiently);

        /// <summary>Restates one page of the cases with open clocks.</summary>
        /// <param name="progress">How far it has come.</param>
        /// <returns>How far it has come then.</returns>
        public Task<RestatementProgress> RestateCases(RestatementProgress progress) =>
            procedure.CallActivityAsync<RestatementProgress>(nameof(RestateCasesActivity), progress, Patiently);

        /// <summary>Puts on record that every case was restated.</summary>
        /// <param name="progress">How it ended.</param>
        /// <returns>When it is on record.</returns>
        public Task Conclude(RestatementProgress progress) =>
            procedure.CallActivityAsync(nameof(ConcludeRestatementActivity), progress, Patiently);
    }
}

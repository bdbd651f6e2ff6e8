using Microsoft.DurableTask;
using TalentSettlement.Functions.Platform;

namespace TalentSettlement.Functions.Notifications;

/// <summary>The verbs of a text's delivery.</summary>
public static class SmsDeliverySteps
{
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 50, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(30)));

    extension(TaskOrchestrationContext procedure)
    {
        /// <summary>Hands the text over, again and again until the provider takes or rejects it.</summary>
        /// <param name="start">The case and the message.</param>
        /// <param name="attempt">The attempt whose token the provider sees.</param>
        /// <param name="giveUp">When to stop trying, in UTC.</param>
        /// <returns>How it ended; <c>later</c> when the time to try is over.</returns>
        public async Task<SmsAttemptResult> HandOver(SmsDeliveryStart start, int attempt, DateTime giveUp)
        {
            var result = await procedure.HandOverOnce(start, attempt);
            while (result.NotBefore is { } notBefore && notBefore < giveUp)
            {
                await procedure.CreateTimer(notBefore, CancellationToken.None);
                result = await procedure.HandOverOnce(start, attempt);
            }

            return result;
        }

        /// <summary>Waits for the provider's receipt.</summary>
        /// <param name="start">The case and the message.</param>
        /// <param name="bell">The procedure's bell, rung by each receipt.</param>
        /// <param name="until">When to stop waiting, in UTC.</param>
        /// <returns>Whether the text arrived; a receipt that says it failed ends the wait.</returns>
        public async Task<bool> Receipt(SmsDeliveryStart start, DoorBell bell, DateTime until)
        {
            while (await bell.RingsBefore(until))
            {
                var standing = await procedure.CallActivityAsync<SmsStanding>(nameof(ReadReceiptActivity), start, Patiently);
                if (standing.Arrived || standing.Failed)
                {
                    return standing.Arrived;
                }
            }

            return false;
        }

        /// <summary>Shows the text in the person's inbox and puts it on the operator's list.</summary>
        /// <param name="start">The case and the message.</param>
        /// <returns>The end of the delivery: a receipt that came at the last moment still counts.</returns>
        public Task<SmsDelivered> ShowInInbox(SmsDeliveryStart start) =>
            procedure.CallActivityAsync<SmsDelivered>(nameof(ShowInInboxActivity), start, Patiently);

        private Task<SmsAttemptResult> HandOverOnce(SmsDeliveryStart start, int attempt) =>
            procedure.CallActivityAsync<SmsAttemptResult>(
                nameof(HandOverSmsActivity), new SmsAttempt(start.Case, start.Message, attempt, start.Trace), Patiently);
    }
}

using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Reminds the departments that have not spoken at the end of their service norm; it has no legal effect (Q14).</summary>
/// <remarks>May run more than once for one step: who was reminded is not reminded again.</remarks>
/// <param name="cases">The cases.</param>
public sealed class RemindDepartmentsActivity(TalentCaseDesk cases)
{
    /// <summary>Reminds.</summary>
    /// <param name="reminder">The case, the round and the how-manieth reminder.</param>
    /// <param name="durable">Starts what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When it is on record.</returns>
    [Function(nameof(RemindDepartmentsActivity))]
    public Task Run(
        [ActivityTrigger] ReviewReminder reminder, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        cases.Record(
            Requests.CaseIdOf(reminder.Case),
            Actor.System,
            state => ReviewRules.Remind(state, reminder.Round, reminder.Reminder),
            durable,
            cancellation);
}

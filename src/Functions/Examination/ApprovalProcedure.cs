using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using TalentSettlement.Functions.Platform;

namespace TalentSettlement.Functions.Examination;

/// <summary>Watches the statutory term of one acceptance (审批时限; S-32, S-33), in the order of the guide.</summary>
public static class ApprovalProcedure
{
    /// <summary>Watches until the case is decided.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="start">The case and its attempt.</param>
    /// <returns>The standing at the end.</returns>
    [Function(nameof(ApprovalProcedure))]
    public static async Task<ApprovalStanding> Run([OrchestrationTrigger] TaskOrchestrationContext procedure, ApprovalStart start)
    {
        // Within fifteen working days of acceptance the bureau decides; an extension, a supplement or another calendar rings the bell.
        var bell = new DoorBell(procedure);
        while (await procedure.WatchTerm(start) is { IsOver: false, NextAt: var next })
        {
            // Reminders, and at the end of the term the breach, come at their moments; after the breach only the decision is awaited.
            if (next is { } at)
            {
                await bell.RingsBefore(at);
            }
            else
            {
                await bell.Rings();
            }
        }

        return new ApprovalStanding(IsOver: true, null);
    }
}

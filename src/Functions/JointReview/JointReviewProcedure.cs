using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using TalentSettlement.Functions.Platform;

namespace TalentSettlement.Functions.JointReview;

/// <summary>The joint review of one round (联审; Tianjin, 2(2)), in the order of the notice.</summary>
public static class JointReviewProcedure
{
    /// <summary>Runs one round to its conclusion.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="start">The case and the round.</param>
    /// <returns>The round's end.</returns>
    [Function(nameof(JointReviewProcedure))]
    public static async Task<ReviewStanding> Run([OrchestrationTrigger] TaskOrchestrationContext procedure, JointReviewStart start)
    {
        // The joint window of human resources, education, public security and other departments.
        var opened = await procedure.OpenReview(start);

        // What passes data comparison is completed by the system; the rest becomes the departments' tasks.
        await Task.WhenAll(opened.Departments.Select(department => procedure.Compare(start, department)));

        // Each department gives its opinion; at the end of its service norm it is reminded, then its superior.
        var bell = new DoorBell(procedure);
        var reminder = 0;
        while (await procedure.Conclude(start) is { IsOver: false })
        {
            if (reminder == opened.NormEnds.Length)
            {
                await bell.Rings();
            }
            else if (!await bell.RingsBefore(opened.NormEnds[reminder]))
            {
                await procedure.Remind(start, ++reminder);
            }
        }

        return new ReviewStanding(IsOver: true);
    }
}

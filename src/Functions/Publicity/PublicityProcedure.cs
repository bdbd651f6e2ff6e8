using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using TalentSettlement.Functions.Platform;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The publicity of one batch (审核公示; S-18 to S-22, S-35), in the order of the guide.</summary>
public static class PublicityProcedure
{
    /// <summary>Runs until nobody of the batch is left.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="start">The batch.</param>
    /// <returns>The standing at the end.</returns>
    [Function(nameof(PublicityProcedure))]
    public static async Task<PublicityStanding> Run([OrchestrationTrigger] TaskOrchestrationContext procedure, PublicityStart start)
    {
        var bell = new DoorBell(procedure);
        var (published, closed) = (0, 0);
        while (true)
        {
            // The bureau makes everyone with 100 points or more public, a page of the list at a time.
            List<int> troubled = [];
            while (await procedure.PublishPage(start, published + 1) is { IsEmpty: false, IsComplete: var complete })
            {
                published++;
                troubled.AddRange(complete ? [] : [published]);
            }

            // The publicity lasts seven days; another calendar may move its end, so it is asked every day. Who could not be made public is tried again.
            while (await procedure.LookUpEnd(start) is { IsOver: false, At: var end })
            {
                await bell.RingsBefore(troubled.Count == 0 ? procedure.Tomorrow(end) : procedure.Soon(end));
                troubled = await procedure.PublishAgain(start, troubled);
            }

            // Then everybody is closed; who waits for the ruling on an objection stays until it rings the bell.
            for (var open = Enumerable.Range(closed + 1, published - closed); await procedure.ClosePages(start, [.. open]) is { Left: var left, NextAt: { } next };)
            {
                await bell.RingsBefore(next);
                await procedure.LookUpEnd(start);
                open = left;
            }

            closed = published;
            if (await procedure.EndBatch(start) is not { IsOver: false, NextAt: { } again })
            {
                return new PublicityStanding(IsOver: true, null);
            }

            // Somebody's submission was stored after the others had been made public: a page of their own.
            await bell.RingsBefore(again);
        }
    }
}

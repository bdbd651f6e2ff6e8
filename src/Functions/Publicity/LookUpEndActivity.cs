using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Says when the publicity of a batch ends under the calendar of today (S-19), and brings what a crash has held up of its objections to the cases.</summary>
/// <remarks>May run more than once for one step: an objection that its case knows is not brought again.</remarks>
/// <param name="batches">The batches.</param>
/// <param name="objections">Brings objections to their cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class LookUpEndActivity(BatchBook batches, ObjectionDesk objections, LawBook law, TimeProvider clock)
{
    /// <summary>Looks it up.</summary>
    /// <param name="start">The batch.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>From when on people are closed; a batch that nobody waited for is over.</returns>
    [Function(nameof(LookUpEndActivity))]
    public async Task<PublicityEnd> Run(
        [ActivityTrigger] PublicityStart start, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var batch = await batches.Read(new BatchId(start.Batch), cancellation);
        var end = batch.Clock?.DeadlineUnder(law.Points.Calendar)!.Until ?? now;
        await objections.Settle(batch.Id, durable, cancellation);
        return new PublicityEnd(end <= now, end.UtcDateTime);
    }
}

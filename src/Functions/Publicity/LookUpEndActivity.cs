using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Says when the publicity of a batch ends under the calendar of today (S-19).</summary>
/// <param name="batches">The batches.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class LookUpEndActivity(BatchBook batches, LawBook law, TimeProvider clock)
{
    /// <summary>Looks it up.</summary>
    /// <param name="start">The batch.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The end; a batch that nobody waited for has none and is over.</returns>
    [Function(nameof(LookUpEndActivity))]
    public async Task<PublicityEnd> Run([ActivityTrigger] PublicityStart start, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var batch = await batches.Read(new BatchId(start.Batch), cancellation);
        var end = batch.Clock?.DeadlineUnder(law.Points.Calendar)!.Until ?? now;
        return new PublicityEnd(end <= now, end.UtcDateTime);
    }
}

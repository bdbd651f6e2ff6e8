using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Sets the day of publication of a batch and whether an indicator follows (P-BATCH, S-53), before it is public.</summary>
/// <param name="batches">The batches.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class PlanBatchEndpoint(BatchBook batches, LawBook law, TimeProvider clock)
{
    /// <summary>Plans.</summary>
    /// <param name="request">The request.</param>
    /// <param name="batch">The batch, for example <c>2013-01-1</c>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the batch; 409 once it is public; 422 for a day that cannot be.</returns>
    [Function("PlanBatch"), Allow(Role.Ops)]
    [Operation("Plan a publicity batch", Tag = "publicity")]
    [Accepts(typeof(PlanBatch)), Answers(200, typeof(BatchView)), Refuses("batch-unknown", "batch-published", "publication-day-outside", "publication-day-past")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "publicity/batches/{batch}")] HttpRequest request,
        string batch,
        CancellationToken cancellation)
    {
        var (body, _) = await request.ReadWrite<PlanBatch>(cancellation);
        if (!BatchId.TryParse(batch, out var id))
        {
            return Problems.Of(StatusCodes.Status404NotFound, "batch-unknown", "batch");
        }

        Refusal? refusal = null;
        var now = clock.GetUtcNow();
        var file = await batches.Change(id, Planned, cancellation);
        return refusal is null ? Answers.Json(PublicViews.Of(file, law.Points, now)) : Problems.From(refusal);

        BatchFile Planned(BatchFile before)
        {
            (var planned, refusal) = BatchRules.Plan(before, body.PublicationDay, body.Indicator, now.ChinaDate);
            return planned ?? before;
        }
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The batches that were planned, are public or were, for everybody (T-28).</summary>
/// <param name="batches">The batches.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ListBatchesEndpoint(BatchBook batches, LawBook law, TimeProvider clock)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page, the latest batch first.</returns>
    [Function("ListBatches"), Allow()]
    [Operation("List publicity batches", Tag = "publicity", Paged = true), Answers(200, typeof(BatchList))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "publicity/batches")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        var page = await batches.List(after, take, cancellation);
        var coming = after is null ? await Coming(page, cancellation) : [];
        return Answers.Json(new BatchList([.. coming.Concat(page.Items).Select(file => PublicViews.Of(file, law.Points, clock.GetUtcNow()))], page.Next));
    }

    // Not on record before somebody plans or publishes them: the batch that is open, and the one before while its day has not passed.
    private async Task<IEnumerable<BatchFile>> Coming(ListPage<BatchFile> page, CancellationToken cancellation)
    {
        var open = BatchRules.Of(clock.GetUtcNow());
        BatchFile[] next = [await batches.Read(open, cancellation), await batches.Read(BatchRules.Before(open), cancellation)];
        return next.Where(file => page.Items.All(known => known.Id != file.Id) && file.Clock is null && file.PublicationDay >= clock.GetUtcNow().ChinaDate);
    }
}

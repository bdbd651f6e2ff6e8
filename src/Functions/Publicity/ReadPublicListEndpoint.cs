using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The public list of a batch, for everybody while it is public (S-18, S-19, N13); afterwards only that there was one, and when (I-72).</summary>
/// <param name="batches">The batches.</param>
/// <param name="list">The public list.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ReadPublicListEndpoint(BatchBook batches, PublicListBook list, LawBook law, TimeProvider clock)
{
    /// <summary>Reads a page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="batch">The batch, for example <c>2013-01-1</c>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; 404 when there can be no such batch.</returns>
    [Function("ReadPublicList"), Allow()]
    [Operation("Read the public list of a batch", Tag = "publicity"), Asks("after", "Where the page before ended; the first page without it."), Answers(200, typeof(PublicListView)), Refuses("batch-unknown", "page-token")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "publicity/batches/{batch}")] HttpRequest request,
        string batch,
        CancellationToken cancellation)
    {
        if (!BatchId.TryParse(batch, out var id))
        {
            return Problems.Of(StatusCodes.Status404NotFound, "batch-unknown", "batch");
        }

        var now = clock.GetUtcNow();
        var view = PublicViews.Of(await batches.Read(id, cancellation), law.Points, now);
        if (view.Stage is not BatchStage.Published)
        {
            return Answers.Json(new PublicListView(view, null, [], null));
        }

        var (page, next) = await list.Read(id, request.Page().After, cancellation);
        return page?.Clock.DeadlineUnder(law.Points.Calendar) is { } end && !end.IsPast(now)
            ? Answers.Json(new PublicListView(view, PublicViews.HowToObject(end, law.Points), page.Lines, next))
            : Answers.Json(new PublicListView(view, null, [], null));
    }
}

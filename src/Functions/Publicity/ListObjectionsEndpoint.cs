using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The objections that officers of Shenzhen have to decide; all of them belong to batches that have not ended.</summary>
/// <param name="running">Finds those batches.</param>
/// <param name="book">Where objections are kept.</param>
/// <param name="views">What is shown.</param>
public sealed class ListObjectionsEndpoint(RunningBatches running, ObjectionBook book, ObjectionViews views)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListObjections"), Allow(Role.Officer)]
    [Operation("List the objections to be decided", Tag = "publicity", Paged = true), Answers(200, typeof(ObjectionList)), Refuses("other-city")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "objections")] HttpRequest request, CancellationToken cancellation)
    {
        request.Caller().OfShenzhen();
        var (after, take) = request.Page();
        var (from, inner) = PlaceOf(after);
        await foreach (var batch in running.Find(cancellation))
        {
            var order = string.CompareOrdinal(batch.Id.Value, from.Value);
            if (batch.Clock is not null && (order > 0 || (order == 0 && inner is not null))
                && await Open(batch.Id, order == 0 ? inner : null, take, cancellation) is { } page)
            {
                return Answers.Json(page);
            }
        }

        return Answers.Json(new ObjectionList([], null));
    }

    private async Task<ObjectionList?> Open(BatchId batch, string? after, int take, CancellationToken cancellation)
    {
        do
        {
            var page = await book.List(batch, after, take, cancellation);
            if (page.Items.Where(objection => objection.Answer is null && objection.Standing != ObjectionStanding.Report).ToArray() is { Length: > 0 } open)
            {
                return new ObjectionList([.. open.Select(views.Line)], $"{batch}.{page.Next}");
            }

            after = page.Next;
        }
        while (after is not null);
        return null;
    }

    // A page ends in a batch where the store says; without that, the batch is done.
    private static (BatchId From, string? Inner) PlaceOf(string? after) =>
        after is null ? (new BatchId(""), null)
        : after.Split('.', 2) is [var batch, var inner] && BatchId.TryParse(batch, out var from) ? (from, inner.Length == 0 ? null : inner)
        : throw new ArgumentException("The place to continue from is not one that a page of this list has given.", nameof(after));
}

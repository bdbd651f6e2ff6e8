using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Shows an officer of Shenzhen an objection or report with the words of whoever made it; who looked is on record.</summary>
/// <param name="book">Where they are kept.</param>
/// <param name="views">What is shown.</param>
/// <param name="log">Where the look is recorded.</param>
/// <param name="clock">The clock.</param>
public sealed class GetObjectionFileEndpoint(ObjectionBook book, ObjectionViews views, IAccessLog log, TimeProvider clock)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The objection or report.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; 404 when there is none.</returns>
    [Function("GetObjectionFile"), Allow(Role.Officer)]
    [Operation("Show an objection or report", Tag = "publicity"), Answers(200, typeof(ObjectionFile)), Refuses("objection-unknown", "other-city")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "objections/{id}/file")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var caller = request.Caller();
        caller.OfShenzhen();
        var file = ObjectionId.TryParse(id, out var named) ? await Find(named, cancellation) : null;
        await log.Append(
            new AccessEntry(clock.GetUtcNow(), caller.Subject, caller.Capacity, "GetObjectionFile", id, file is null ? "objection-unknown" : "ok", request.Trace()), cancellation);
        return file is null ? Problems.Of(StatusCodes.Status404NotFound, "objection-unknown") : Answers.Json(file);
    }

    private async Task<ObjectionFile?> Find(ObjectionId id, CancellationToken cancellation) =>
        await book.FindReport(id, cancellation) is { } report ? views.File(report)
        : await book.Find(id, cancellation) is { } objection ? views.File(objection)
        : null;
}

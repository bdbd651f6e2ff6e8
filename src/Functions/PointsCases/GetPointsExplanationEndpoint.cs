using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Counts the points of a case again, under the table and for the day it has pinned, and compares (N3).</summary>
/// <param name="cases">The cases.</param>
/// <param name="views">What is shown.</param>
public sealed class GetPointsExplanationEndpoint(PointsCaseDesk cases, PointsExplanations views)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the count, and whether it is the one on record; 409 before anything was submitted; 404.</returns>
    [Function("GetPointsExplanation"), Allow(Role.Applicant, Role.Agency, Role.Window, Role.Officer, Role.Supervisor)]
    [Operation("Explain the points again", Tag = "points-cases"), Answers(200, typeof(PointsExplanation)), Refuses("not-submitted")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/explanation")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request,
            caseId,
            async loaded => views.Of(await cases.Journal(loaded.State.File.Id, cancellation)) is { } explanation
                ? Answers.Json(explanation)
                : Problems.Of(StatusCodes.Status409Conflict, "not-submitted"),
            cancellation);
}

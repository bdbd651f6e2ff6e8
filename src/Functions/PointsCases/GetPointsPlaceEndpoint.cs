using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>How many are before this case in the lists of window and officers (N9).</summary>
/// <param name="cases">The cases.</param>
/// <param name="store">Where the lists are.</param>
public sealed class GetPointsPlaceEndpoint(PointsCaseDesk cases, ICaseStore store)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the places; 404.</returns>
    [Function("GetPointsPlace"), Allow(Role.Applicant, Role.Agency)]
    [Operation("Show the place in line", Tag = "points-cases"), Answers(200, typeof(PlacesInLine))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/place")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request,
            caseId,
            async loaded => Answers.Json(await PlacesInLine.Of(store, loaded.State.File.Id, PointsQueues.Waiting(loaded.State), cancellation)),
            cancellation);
}

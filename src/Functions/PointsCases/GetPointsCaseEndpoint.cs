using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Shows a case of settlement by points: where it stands, until when, why, and who has to act (S-20, S-40).</summary>
/// <param name="cases">The cases.</param>
/// <param name="views">What is shown.</param>
public sealed class GetPointsCaseEndpoint(PointsCaseDesk cases, PointsViews views)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the case and its <c>ETag</c>; 404.</returns>
    [Function("GetPointsCase"), Allow(Role.Applicant, Role.Agency, Role.Window, Role.Officer, Role.Supervisor)]
    [Operation("Show a case", Tag = "points-cases"), Answers(200, typeof(PointsCaseView))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, loaded => Task.FromResult(Answers.Json(views.Of(loaded))), cancellation);
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Shows what happened to a case of settlement by points, in order.</summary>
/// <param name="cases">The cases.</param>
public sealed class GetPointsTimelineEndpoint(PointsCaseDesk cases)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the journal; 404.</returns>
    [Function("GetPointsTimeline"), Allow(Role.Applicant, Role.Agency, Role.Officer, Role.Supervisor, Role.Ops)]
    [Operation("Show what happened", Tag = "points-cases"), Answers(200, typeof(Timeline))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/timeline")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, async loaded =>
        {
            var entries = await cases.Journal(loaded.State.File.Id, cancellation);
            return Answers.Json(new Timeline([.. entries.Select(PointsTimeline.Of)]));
        }, cancellation);
}

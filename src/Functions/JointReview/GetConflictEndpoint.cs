using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Shows the arbiter both reasonings side by side (N11).</summary>
/// <param name="cases">The cases.</param>
/// <param name="views">What is shown.</param>
public sealed class GetConflictEndpoint(TalentCaseDesk cases, ReviewViews views)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the items in conflict; 404.</returns>
    [Function("GetConflict"), Allow(Role.Arbiter)]
    [Operation("Show a disagreement", Tag = "joint-review"), Answers(200, typeof(ConflictView))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}/conflicts")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, loaded => Task.FromResult(Answers.Json(views.Conflicts(loaded))), cancellation);
}

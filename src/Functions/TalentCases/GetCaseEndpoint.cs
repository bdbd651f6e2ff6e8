using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Shows the caller's own case: where it stands and who has to act.</summary>
/// <param name="cases">The cases.</param>
/// <param name="views">What is shown.</param>
public sealed class GetCaseEndpoint(TalentCaseDesk cases, CaseViews views)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the case and its <c>ETag</c>; 404.</returns>
    [Function("GetCase"), Allow(Role.Applicant)]
    [Operation("Show my application", Tag = "cases"), Answers(200, typeof(CaseView))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, loaded => Task.FromResult(Answers.Json(views.Of(loaded))), cancellation);
}

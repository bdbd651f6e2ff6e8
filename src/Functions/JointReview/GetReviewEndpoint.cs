using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Shows a reviewer the items of their own department (C10).</summary>
/// <param name="cases">The cases.</param>
/// <param name="views">What is shown.</param>
public sealed class GetReviewEndpoint(TalentCaseDesk cases, ReviewViews views)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the department's items and the <c>ETag</c>; 403; 404.</returns>
    [Function("GetReview"), Allow(Role.Reviewer)]
    [Operation("Show my department's items of a case", Tag = "joint-review"), Answers(200, typeof(DepartmentReview)), Refuses("department-required", "not-competent")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}/review")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
    {
        var department = new DepartmentCode(request.Caller().OwnDepartment());
        return await cases.Show(request, caseId, loaded => Task.FromResult(Of(loaded, department)), cancellation);
    }

    private IResult Of(LoadedCase<TalentCase> loaded, DepartmentCode department) => views.Of(loaded, department) is { } view
        ? Answers.Json(view)
        : Problems.Of(StatusCodes.Status403Forbidden, "not-competent");
}

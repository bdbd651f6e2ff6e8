using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>The open tasks of the reviewer's department in their district, first come, first served (N9).</summary>
/// <param name="store">Where cases live.</param>
public sealed class WorklistEndpoint(ICaseStore store)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("Worklist"), Allow(Role.Reviewer)]
    [Operation("List my department's tasks", Tag = "joint-review", Paged = true), Answers(200, typeof(CaseList)), Refuses("department-required", "district-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "worklist")] HttpRequest request,
        CancellationToken cancellation)
    {
        var caller = request.Caller();
        return await CaseLists.Answer(request, store, TalentQueues.Review(caller.OwnDepartment(), caller.OwnDistrict()), cancellation);
    }
}

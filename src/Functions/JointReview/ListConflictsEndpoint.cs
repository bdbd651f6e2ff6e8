using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>The disagreements the arbiter is to rule on (N11).</summary>
/// <param name="store">Where cases live.</param>
public sealed class ListConflictsEndpoint(ICaseStore store)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListConflicts"), Allow(Role.Arbiter)]
    [Operation("List disagreements", Tag = "joint-review", Paged = true), Answers(200, typeof(CaseList))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "conflicts")] HttpRequest request,
        CancellationToken cancellation)
    {
        return await CaseLists.Answer(request, store, TalentQueues.Conflicts, cancellation);
    }
}

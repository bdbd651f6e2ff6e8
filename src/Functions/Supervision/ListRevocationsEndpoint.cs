using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Supervision;

/// <summary>The revocations that another person has to decide.</summary>
/// <param name="store">Where cases live.</param>
public sealed class ListRevocationsEndpoint(ICaseStore store)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListRevocations"), Allow(Role.Supervisor)]
    [Operation("List proposed revocations", Tag = "supervision", Paged = true), Answers(200, typeof(CaseList))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "revocations")] HttpRequest request,
        CancellationToken cancellation)
    {
        return await CaseLists.Answer(request, store, TalentQueues.Revocations, cancellation);
    }
}

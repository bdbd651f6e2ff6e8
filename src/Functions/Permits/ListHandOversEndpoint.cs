using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Permits;

/// <summary>The permits a window has to post or hand over.</summary>
/// <param name="store">Where cases live.</param>
public sealed class ListHandOversEndpoint(ICaseStore store)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListHandOvers"), Allow(Role.Window)]
    [Operation("List permits to hand over", Tag = "permits", Paged = true), Answers(200, typeof(CaseList)), Refuses("district-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hand-overs")] HttpRequest request,
        CancellationToken cancellation)
    {
        var district = request.Caller().OwnDistrict();
        return await CaseLists.Answer(request, store, TalentQueues.HandOver(district), cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Transition;

/// <summary>The cases on the original flow in the window's district (N19).</summary>
/// <param name="store">Where cases live.</param>
public sealed class ListLegacyCasesEndpoint(ICaseStore store)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListLegacyCases"), Allow(Role.Window)]
    [Operation("List cases of the original flow", Tag = "transition", Paged = true), Answers(200, typeof(CaseList)), Refuses("district-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "legacy-cases")] HttpRequest request,
        CancellationToken cancellation)
    {
        var district = request.Caller().OwnDistrict();
        return await CaseLists.Answer(request, store, TalentQueues.Legacy(district), cancellation);
    }
}

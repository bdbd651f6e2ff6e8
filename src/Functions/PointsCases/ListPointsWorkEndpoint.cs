using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Lists what window and officers of Shenzhen have to do, first come, first served (N9).</summary>
/// <param name="store">Where cases live.</param>
public sealed class ListPointsWorkEndpoint(ICaseStore store)
{
    private static readonly FrozenDictionary<string, string> Lists = new Dictionary<string, string>
    {
        ["window"] = PointsQueues.Window,
        ["examination"] = PointsQueues.Examination,
        ["second-officer"] = PointsQueues.SecondOfficer,
        ["reform"] = PointsQueues.Reform,
        ["documents"] = PointsQueues.Documents,
        ["indicators"] = PointsQueues.Indicators,
        ["breached"] = PointsQueues.Breached,
    }.ToFrozenDictionary();

    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="list">The list: <c>window</c>, <c>examination</c>, <c>second-officer</c>, <c>reform</c>, <c>documents</c>, <c>indicators</c> or <c>breached</c>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page; 404 for another list.</returns>
    [Function("ListPointsWork"), Allow(Role.Window, Role.Officer, Role.Supervisor)]
    [Operation("List what is to be done", Tag = "points-cases", Paged = true), Answers(200, typeof(CaseList)), Refuses("list-unknown", "other-city")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-work/{list}")] HttpRequest request,
        string list,
        CancellationToken cancellation)
    {
        if (!PointsSight.WorksForShenzhen(request.Caller()))
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "other-city");
        }

        return Lists.TryGetValue(list, out var queue)
            ? await CaseLists.Answer(request, store, queue, cancellation)
            : Problems.Of(StatusCodes.Status404NotFound, "list-unknown");
    }
}

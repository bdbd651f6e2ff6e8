using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>The person's inbox: every text of a case, and whether the phone could be reached (N15, J8).</summary>
/// <param name="cases">The cases.</param>
/// <param name="ledger">The send ledger.</param>
public sealed class ListPointsMessagesEndpoint(PointsCaseDesk cases, ISendLedger ledger)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the texts; 404.</returns>
    [Function("ListPointsMessages"), Allow(Role.Applicant)]
    [Operation("Show what I was told", Tag = "points-cases"), Answers(200, typeof(Inbox))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/messages")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request, caseId, async loaded => Answers.Json(Inboxes.Of(await ledger.OfCase(loaded.State.File.Id, cancellation))), cancellation);
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Shows staff where a case stands: number, state and revision, no personal data.</summary>
/// <param name="cases">The cases.</param>
public sealed class GetReceiptEndpoint(TalentCaseDesk cases)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the receipt and its <c>ETag</c>; 404.</returns>
    [Function("GetReceipt"), Allow(Role.Window, Role.Officer, Role.Arbiter, Role.Supervisor, Role.Ops)]
    [Operation("Show where a case stands", Tag = "cases"), Answers(200, typeof(CaseReceipt))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}/receipt")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request, caseId, loaded => Task.FromResult(Answers.Json(TalentReceipts.Of(loaded))), cancellation);
}

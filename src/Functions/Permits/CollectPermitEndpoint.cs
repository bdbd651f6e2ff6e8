using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Permits;

/// <summary>Records that the applicant collected the permit at the window (窗口自取, T-14).</summary>
/// <param name="cases">The cases.</param>
public sealed class CollectPermitEndpoint(TalentCaseDesk cases)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("CollectPermit"), Allow(Role.Window)]
    [Operation("Record the collection of a permit", Tag = "permits", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt)), Refuses("other-delivery-chosen", "delivery-not-chosen", "already-dispatched")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/collection")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]).Seen();
        return await cases.Change(
            write, Requests.CaseIdOf(caseId), write.Caller.As(Role.Window), (state, _) => DeliveryRules.HandOver(state, new HandOver.Collected()), durable, cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Notices;

/// <summary>Records that the agency's service fee was paid (机构服务费, S-56).</summary>
/// <param name="cases">The cases.</param>
public sealed class PayFeeEndpoint(PointsCaseDesk cases)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("PayFee"), Allow(Role.Agency)]
    [Operation("Record that the service fee was paid", Tag = "points-cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt))]
    [Refuses("documents-issued", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/fee")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Agency),
            (state, _) => DocumentRules.PayFee(state),
            durable,
            cancellation);
    }
}

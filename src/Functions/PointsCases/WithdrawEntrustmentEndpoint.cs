using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Withdraws the entrustment: the agency has no access from now on (S-02, SC-35).</summary>
/// <param name="cases">The cases.</param>
public sealed class WithdrawEntrustmentEndpoint(PointsCaseDesk cases)
{
    /// <summary>Withdraws.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("WithdrawEntrustment"), Allow(Role.Applicant)]
    [Operation("Withdraw the entrustment", Tag = "points-cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt))]
    [Refuses("no-agency-entrusted", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/entrustment/withdrawal")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Applicant),
            (state, _) => EntrustmentRules.Withdraw(state),
            durable,
            cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Withdraws the information for editing: not on publicity, not after acceptance (撤回信息, S-34, S-35).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class WithdrawInformationEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Withdraws.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("WithdrawInformation"), Allow(Role.Applicant, Role.Agency)]
    [Operation("Withdraw the information for editing", Tag = "points-cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt))]
    [Refuses("on-publicity", "use-cancellation", "agency-withdraws", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/withdrawal")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(PointsSight.RoleOf(write.Caller)),
            (state, _) => WithdrawalRules.Withdraw(state, PointsSight.PartyOf(write.Caller), law.Points),
            durable,
            cancellation);
    }
}

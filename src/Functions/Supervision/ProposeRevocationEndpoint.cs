using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Proposes to revoke a passed case in which supervision found fraud (T-25).</summary>
/// <param name="cases">The cases.</param>
public sealed class ProposeRevocationEndpoint(TalentCaseDesk cases)
{
    /// <summary>Proposes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("ProposeRevocation"), Allow(Role.Supervisor)]
    [Operation("Propose a revocation", Tag = "supervision", Revision = Revision.Required)]
    [Accepts(typeof(ProposeRevocation)), Answers(200, typeof(CaseReceipt)), Refuses("department-required", "revocation-pending", "under-review", "case-ended", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/revocation-proposal")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ProposeRevocation>(cancellation);
        var department = write.Caller.OwnDepartment();
        return Lengths.Fault(("grounds", body.Grounds, 1, 500)) is { } fault
            ? Problems.From(fault)
            : await cases.Change(
                write.Seen(),
                Requests.CaseIdOf(caseId),
                write.Caller.As(Role.Supervisor),
                (state, now) => EndingRules.ProposeRevocation(
                    state, new RevocationProposal(write.Caller.Subject, new DepartmentCode(department), now, body.Grounds)),
                durable,
                cancellation);
    }
}

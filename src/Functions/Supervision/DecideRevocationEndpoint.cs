using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Another person decides on a proposed revocation (C11); a revoked permit verifies as revoked from then on.</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class DecideRevocationEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt; 403 for the person who proposed.</returns>
    [Function("DecideRevocation"), Allow(Role.Supervisor)]
    [Operation("Decide on a revocation", Tag = "supervision", Revision = Revision.Required)]
    [Accepts(typeof(DecideRevocation)), Answers(200, typeof(CaseReceipt)), Refuses("four-eyes", "no-revocation-proposed", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/revocation")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DecideRevocation>(cancellation);
        var by = write.Caller.As(Role.Supervisor);
        return Lengths.Fault(("declineReason", body.DeclineReason, body.DeclineReason is null ? 0 : 1, 500)) is { } fault
            ? Problems.From(fault)
            : await cases.Change(
                write.Seen(), Requests.CaseIdOf(caseId), by, (state, _) => EndingRules.DecideRevocation(state, by, body.DeclineReason, law.Talent), durable, cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Examination;

/// <summary>Asks for an extension because something needs verification (延长审批时限, S-33).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class AskVerificationEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Asks.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("AskVerification"), Allow(Role.Officer)]
    [Operation("Ask for more time to verify", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(AskVerification)), Answers(200, typeof(CaseReceipt))]
    [Refuses("reason-missing", "beyond-longest-term", "not-longer", "extension-used", "term-expired", "verification-open", "supplement-open", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/verification")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AskVerification>(cancellation);
        if (Lengths.Fault(("reason", body.Reason, 0, 160)) is { } fault)
        {
            return Problems.From(fault);
        }

        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Officer),
            (state, now) => VerificationRules.Ask(state, body.Total, body.Reason ?? "", write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

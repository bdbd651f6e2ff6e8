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

namespace TalentSettlement.Functions.Notices;

/// <summary>Asks to cancel a declaration, before or after approval (（终止）撤销, S-36, S-39).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class AskCancellationEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Asks.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("AskCancellation"), Allow(Role.Agency)]
    [Operation("Ask to cancel", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(AskCancellation)), Answers(200, typeof(CaseReceipt))]
    [Refuses("on-publicity", "already-used", "cancellation-open", "not-submitted", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/cancellation")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AskCancellation>(cancellation);
        if (Lengths.Fault(("reason", body.Reason, 1, 200)) is { } fault)
        {
            return Problems.From(fault);
        }

        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Agency),
            (state, now) => CancellationRules.Ask(state, body.Reason, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

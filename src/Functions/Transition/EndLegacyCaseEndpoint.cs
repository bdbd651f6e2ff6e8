using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Transition;

/// <summary>Records how a case of the original flow ended there; the person may apply anew at once (T-22).</summary>
/// <param name="cases">The cases.</param>
public sealed class EndLegacyCaseEndpoint(TalentCaseDesk cases)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("EndLegacyCase"), Allow(Role.Window)]
    [Operation("End a case of the original flow", Tag = "transition", Revision = Revision.Required)]
    [Accepts(typeof(EndLegacyCase)), Answers(200, typeof(CaseReceipt)), Refuses("not-on-original-flow", "ending-unknown")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/legacy-ending")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<EndLegacyCase>(cancellation);
        return await cases.Change(
            write.Seen(), Requests.CaseIdOf(caseId), write.Caller.As(Role.Window), (state, _) => EndingRules.EndLegacy(state, body.How), durable, cancellation);
    }
}

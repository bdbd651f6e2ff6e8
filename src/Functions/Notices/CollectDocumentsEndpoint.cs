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

/// <summary>Hands notice and cards to the agency's manager, known by the own card, once (领取, S-42).</summary>
/// <param name="cases">The cases.</param>
/// <param name="keys">Turns card numbers into keys.</param>
public sealed class CollectDocumentsEndpoint(PointsCaseDesk cases, PersonKeys keys)
{
    /// <summary>Hands over.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("CollectDocuments"), Allow(Role.Window)]
    [Operation("Hand notice and cards to the manager", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(PresentCard)), Answers(200, typeof(CaseReceipt))]
    [Refuses("not-the-agency-manager", "agency-not-entrusted", "already-collected", "to-be-printed", "cancellation-open")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/collection")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<PresentCard>(cancellation);
        if (Lengths.Fault(("cardNumber", body.CardNumber, 4, 40)) is { } fault)
        {
            return Problems.From(fault);
        }

        var card = keys.OfCard(body.CardNumber);
        return await cases.ChangeWithAgency(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Window),
            (state, agency, now) => DocumentRules.Collect(state, agency, card, write.Caller.Subject, now),
            durable,
            cancellation);
    }
}

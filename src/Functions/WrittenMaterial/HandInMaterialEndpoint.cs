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

namespace TalentSettlement.Functions.WrittenMaterial;

/// <summary>Takes the written material in, from the agency's manager with the own card (递交书面材料, S-24 to S-26).</summary>
/// <param name="cases">The cases.</param>
/// <param name="keys">Turns card numbers into keys.</param>
/// <param name="law">The rules in force.</param>
public sealed class HandInMaterialEndpoint(PointsCaseDesk cases, PersonKeys keys, LawBook law)
{
    /// <summary>Takes in.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("HandInMaterial"), Allow(Role.Window)]
    [Operation("Take the written material in", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(HandInMaterial)), Answers(200, typeof(CaseReceipt))]
    [Refuses("not-the-agency-manager", "agency-not-entrusted", "indicator-not-issued", "materials-overdue", "after-cutoff", "indicator-expired", "material-at-window", "material-unknown")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/hand-ins")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<HandInMaterial>(cancellation);
        if (Lengths.Fault(("cardNumber", body.CardNumber, 4, 40)) is { } fault)
        {
            return Problems.From(fault);
        }

        var card = keys.OfCard(body.CardNumber);
        return await cases.ChangeWithAgency(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Window),
            (state, agency, now) => HandInRules.HandIn(state, agency, card, body.Replaced, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

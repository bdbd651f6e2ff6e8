using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Notices;

/// <summary>Asks for a change of what stands on notice and card (变更申请, S-37, S-38).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class AskChangeEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Asks.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("AskChange"), Allow(Role.Agency)]
    [Operation("Ask for a change of notice and card", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(AskChange)), Answers(200, typeof(CaseReceipt))]
    [Refuses("id-and-name-together", "field-not-changeable", "field-malformed", "field-twice", "field-missing", "district-unknown", "proof-missing", "change-open", "cancellation-open")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/change")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AskChange>(cancellation);
        ContentHash? proof = body.Proof is { Length: 64 } hash ? new ContentHash(hash) : null;
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Agency),
            (state, now) => ChangeRules.Ask(state, body.Changes, proof, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

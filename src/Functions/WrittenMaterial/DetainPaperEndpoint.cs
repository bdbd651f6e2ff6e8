using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.WrittenMaterial;

/// <summary>Detains a false or forged paper against a receipt; the case stops (扣留, S-31, N24).</summary>
/// <param name="cases">The cases.</param>
/// <param name="registry">Gives numbers.</param>
/// <param name="law">The rules in force.</param>
public sealed class DetainPaperEndpoint(PointsCaseDesk cases, IRegistry registry, LawBook law)
{
    /// <summary>Detains.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DetainPaper"), Allow(Role.Window, Role.Officer)]
    [Operation("Detain a false or forged paper", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DetainPaper)), Answers(200, typeof(CaseReceipt))]
    [Refuses("material-unknown", "material-not-handed-in", "case-ended", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/detentions")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DetainPaper>(cancellation);
        if (Lengths.Fault(("item", body.Item, 1, 60), ("holder", body.Holder, 1, 60), ("grounds", body.Grounds, 1, 500)) is { } fault)
        {
            return Problems.From(fault);
        }

        var receipt = await Paperwork.ReceiptNumber(registry, write, cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(write.Caller.Is(Role.Window) ? Role.Window : Role.Officer),
            (state, now) => WindowRules.Detain(state, new CustodyEntry(receipt, body.Item, CustodyStep.Detained, now, body.Holder, write.Caller.Subject), body.Grounds, law.Points),
            durable,
            cancellation);
    }
}

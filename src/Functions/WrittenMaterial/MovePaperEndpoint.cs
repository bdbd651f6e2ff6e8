using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.WrittenMaterial;

/// <summary>Records where a detained paper goes, or that it was returned: a new link in the chain of custody (S-31, N24).</summary>
/// <param name="cases">The cases.</param>
public sealed class MovePaperEndpoint(PointsCaseDesk cases)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("MovePaper"), Allow(Role.Window, Role.Officer)]
    [Operation("Hand a detained paper on or back", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(MovePaper)), Answers(200, typeof(CaseReceipt))]
    [Refuses("receipt-unknown", "paper-returned-already", "paper-detained-already", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/custody")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<MovePaper>(cancellation);
        if (Lengths.Fault(("receipt", body.Receipt, 1, 40), ("holder", body.Holder, 1, 60)) is { } fault)
        {
            return Problems.From(fault);
        }

        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(write.Caller.Is(Role.Window) ? Role.Window : Role.Officer),
            (state, now) => WindowRules.Move(state, new CustodyEntry(body.Receipt, "", body.Step, now, body.Holder, write.Caller.Subject)),
            durable,
            cancellation);
    }
}

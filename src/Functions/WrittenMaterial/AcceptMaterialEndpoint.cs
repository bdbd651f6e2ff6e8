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

/// <summary>Recounts what the papers prove and accepts; below the threshold the material goes back (受理, S-27, S-28).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class AcceptMaterialEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Accepts.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("AcceptMaterial"), Allow(Role.Window)]
    [Operation("Recount and accept", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(AcceptMaterial)), Answers(200, typeof(CaseReceipt))]
    [Refuses("recount-exceeds-declared", "route-closed", "cancellation-open", "material-not-handed-in", "under-examination")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/acceptance")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AcceptMaterial>(cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Window),
            (state, now) => WindowRules.Accept(state, body.Proven, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

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
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.WrittenMaterial;

/// <summary>Returns the material with every fault at once; for a fault that was overlooked before a supervisor does it, with a reason (一次性告知, S-29, N12).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class ReturnMaterialEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Returns.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("ReturnMaterial"), Allow(Role.Window, Role.Supervisor)]
    [Operation("Return the material with every fault", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(ReturnMaterial)), Answers(200, typeof(CaseReceipt))]
    [Refuses("faults-missing", "material-unknown", "material-fault-unknown", "fault-was-visible", "material-not-handed-in", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/returns")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ReturnMaterial>(cancellation);
        if (Lengths.Fault(Paperwork.TextsOf(body)) is { } fault)
        {
            return Problems.From(fault);
        }

        var justification = write.Caller.Is(Role.Supervisor) && body.Justification is { } reason ? new ReturnJustification(write.Caller.Subject, reason) : null;
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(justification is null ? Role.Window : Role.Supervisor),
            (state, now) => WindowRules.Return(state, body.Faults, justification, law.Points, now),
            durable,
            cancellation);
    }
}

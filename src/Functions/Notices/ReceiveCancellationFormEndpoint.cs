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

/// <summary>Receives the signed and sealed cancellation form (S-36).</summary>
/// <param name="cases">The cases.</param>
public sealed class ReceiveCancellationFormEndpoint(PointsCaseDesk cases)
{
    /// <summary>Receives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("ReceiveCancellationForm"), Allow(Role.Window)]
    [Operation("Receive the cancellation form", Tag = "points-cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt))]
    [Refuses("no-cancellation-open", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/cancellation/form")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Window),
            (state, _) => CancellationRules.ReceiveForm(state, write.Caller.Subject),
            durable,
            cancellation);
    }
}

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

/// <summary>Passes notice and cards on to the person, once the fee is paid (S-56, I4).</summary>
/// <param name="cases">The cases.</param>
public sealed class PassOnDocumentsEndpoint(PointsCaseDesk cases)
{
    /// <summary>Passes on.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("PassOnDocuments"), Allow(Role.Agency)]
    [Operation("Pass notice and cards on to the person", Tag = "points-cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt))]
    [Refuses("fee-unpaid", "already-passed-on", "cancellation-open")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/passing-on")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Agency),
            (state, _) => DocumentRules.PassOn(state),
            durable,
            cancellation);
    }
}

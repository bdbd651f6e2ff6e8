using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Deletes a declaration that was never submitted (SC-42).</summary>
/// <param name="cases">The cases.</param>
public sealed class DeletePointsCaseEndpoint(PointsCaseDesk cases)
{
    /// <summary>Deletes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DeletePointsCase"), Allow(Role.Applicant)]
    [Operation("Delete a declaration that was never submitted", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DeletePointsCase)), Answers(200, typeof(CaseReceipt))]
    [Refuses("awaiting-publicity", "case-ended", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/deletion")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DeletePointsCase>(cancellation);
        if (Lengths.Fault(("reason", body.Reason, 0, 200)) is { } fault)
        {
            return Problems.From(fault);
        }

        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Applicant),
            (state, _) => DeclaringRules.Delete(state, body.Reason),
            durable,
            cancellation);
    }
}

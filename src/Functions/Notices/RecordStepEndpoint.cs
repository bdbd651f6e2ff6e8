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

/// <summary>Records a step after the notice: permit, migration certificate, registration (后续事项, S-44 to S-46, N20).</summary>
/// <param name="cases">The cases.</param>
public sealed class RecordStepEndpoint(PointsCaseDesk cases)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("RecordStep"), Allow(Role.Applicant, Role.Agency)]
    [Operation("Record a step after the notice", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(RecordStep)), Answers(200, typeof(CaseReceipt))]
    [Refuses("step-out-of-order", "day-impossible", "card-expired", "cancellation-open")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/steps")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RecordStep>(cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(PointsSight.RoleOf(write.Caller)),
            (state, now) => LastMileRules.Done(state, body.Step, body.On, now),
            durable,
            cancellation);
    }
}

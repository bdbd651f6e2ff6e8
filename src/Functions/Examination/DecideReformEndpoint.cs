using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Examination;

/// <summary>Decides for development and reform on an agricultural household (发展改革部门审批, S-42, S-43).</summary>
/// <param name="cases">The cases.</param>
public sealed class DecideReformEndpoint(PointsCaseDesk cases)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DecideReform"), Allow(Role.Officer)]
    [Operation("Agree or not, for an agricultural household", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DecideApplication)), Answers(200, typeof(CaseReceipt))]
    [Refuses("reason-missing", "cancellation-open", "under-examination", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/reform-decision")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DecideApplication>(cancellation);
        if (Lengths.Fault(Decisions.TextsOf(body)) is { } fault)
        {
            return Problems.From(fault);
        }

        Decisions.BelongsTo(write.Caller, Decisions.DevelopmentAndReform);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Officer),
            (state, _) => body.Ruling == Ruling.Granted ? ExaminationRules.ApproveReform(state, write.Caller.Subject) : ExaminationRules.RefuseReform(state, body.Reasons, write.Caller.Subject),
            durable,
            cancellation);
    }
}

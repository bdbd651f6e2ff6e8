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

namespace TalentSettlement.Functions.Examination;

/// <summary>Decides whether human resources agrees (审批决定, S-32); development and reform decides on an agricultural household elsewhere.</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class DecideApplicationEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DecideApplication"), Allow(Role.Officer)]
    [Operation("Agree or not", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DecideApplication)), Answers(200, typeof(CaseReceipt))]
    [Refuses("reason-missing", "cancellation-open", "supplement-open", "awaiting-reform", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/decision")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DecideApplication>(cancellation);
        if (Lengths.Fault(Decisions.TextsOf(body)) is { } fault)
        {
            return Problems.From(fault);
        }

        Decisions.BelongsTo(write.Caller, Decisions.HumanResources);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Officer),
            (state, now) => body.Ruling == Ruling.Granted ? ExaminationRules.Approve(state, write.Caller.Subject, law.Points, now) : ExaminationRules.Refuse(state, body.Reasons, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

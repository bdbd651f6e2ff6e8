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

/// <summary>Asks the agency for a supplement; the term stands still until it comes (补充材料, S-25).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class AskSupplementEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Asks.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("AskSupplement"), Allow(Role.Officer)]
    [Operation("Ask for a supplement", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(AskSupplement)), Answers(200, typeof(CaseReceipt))]
    [Refuses("supplement-open", "materials-overdue", "after-cutoff", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/supplement")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AskSupplement>(cancellation);
        if (Lengths.Fault(("what", body.What, 1, 160)) is { } fault)
        {
            return Problems.From(fault);
        }

        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Officer),
            (state, now) => ExaminationRules.AskSupplement(state, body.What, law.Points, now),
            durable,
            cancellation);
    }
}

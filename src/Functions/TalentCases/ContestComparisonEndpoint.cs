using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Objects to a field in which a register differs (N10).</summary>
/// <param name="cases">The cases.</param>
/// <param name="clock">The clock.</param>
public sealed class ContestComparisonEndpoint(TalentCaseDesk cases, TimeProvider clock)
{
    /// <summary>Objects.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("ContestComparison"), Allow(Role.Applicant)]
    [Operation("Contest a comparison", Tag = "cases", Revision = Revision.Optional)]
    [Accepts(typeof(ContestField)), Answers(200, typeof(CaseReceipt)), Refuses("field-not-contestable", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/items/{item}/contests")] HttpRequest request,
        string caseId,
        string item,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ContestField>(cancellation);
        var contest = new Contest(body.Field, body.Statement, clock.GetUtcNow());
        return Lengths.Fault(("statement", body.Statement, 1, 200)) is { } fault
            ? Problems.From(fault)
            : await cases.Change(
                write,
                Requests.CaseIdOf(caseId),
                write.Caller.As(Role.Applicant),
                (state, _) => ReviewRules.ContestComparison(state, new ReviewItemCode(item), contest),
                durable,
                cancellation);
    }
}

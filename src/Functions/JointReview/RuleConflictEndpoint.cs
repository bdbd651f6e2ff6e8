using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>The arbiter rules on a disagreement, with reasons (C6).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class RuleConflictEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Rules.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("RuleConflict"), Allow(Role.Arbiter)]
    [Operation("Rule on a disagreement", Tag = "joint-review", Revision = Revision.Required)]
    [Accepts(typeof(RuleConflict)), Answers(200, typeof(CaseReceipt)), Refuses("not-in-conflict", "fraud-is-for-a-department", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/items/{item}/ruling")] HttpRequest request,
        string caseId,
        string item,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RuleConflict>(cancellation);
        return Lengths.Fault(("reasoning", body.Reasoning, 1, 500)) is { } fault
            ? Problems.From(fault)
            : await cases.Change(
                write.Seen(),
                Requests.CaseIdOf(caseId),
                write.Caller.As(Role.Arbiter),
                (state, now) => ReviewRules.Rule(
                    state, new ReviewItemCode(item), new Arbitration(write.Caller.Subject, now, body.Finding, body.Reasoning), law.Talent),
                durable,
                cancellation);
    }
}

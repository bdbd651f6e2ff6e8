using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Takes a task, renews the hold, or takes over one that ran out (P-LEASE). Reading takes nothing.</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class TakeTaskEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Takes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt; 409 while a colleague holds it, with the moment it runs out.</returns>
    [Function("TakeTask"), Allow(Role.Reviewer)]
    [Operation("Take a task", Tag = "joint-review", Revision = Revision.Optional), Answers(200, typeof(CaseReceipt))]
    [Refuses("task-held", "no-open-task", "not-competent", "department-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/items/{item}/lease")] HttpRequest request,
        string caseId,
        string item,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        var department = new DepartmentCode(write.Caller.OwnDepartment());
        return await cases.Change(
            write,
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Reviewer),
            (state, now) => ReviewRules.Take(state, new ReviewItemCode(item), department, write.Caller.Subject, law.Talent, now),
            durable,
            cancellation);
    }
}

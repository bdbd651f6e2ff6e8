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

/// <summary>Gives a department's opinion on an item (审核意见, T-08 to T-11).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class GiveOpinionEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Gives it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt; 412 when somebody was faster; a problem otherwise.</returns>
    [Function("GiveOpinion"), Allow(Role.Reviewer)]
    [Operation("Give an opinion", Tag = "joint-review", Revision = Revision.Required)]
    [Accepts(typeof(GiveOpinion)), Answers(200, typeof(CaseReceipt))]
    [Refuses("lease-lost", "no-open-task", "not-competent", "faults-required", "fault-unknown", "grounds-required", "department-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/items/{item}/opinions")] HttpRequest request,
        string caseId,
        string item,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<GiveOpinion>(cancellation);
        var department = new DepartmentCode(write.Caller.OwnDepartment());
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Reviewer),
            (state, now) => ReviewRules.Opine(state, new ReviewItemCode(item), new Opinion(department, write.Caller.Subject, now, body.Finding), law.Talent),
            durable,
            cancellation);
    }
}

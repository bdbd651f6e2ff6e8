using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.JointWindow;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>The problems reported to the caller's department (T-27).</summary>
/// <param name="registry">Where problems are kept.</param>
public sealed class ListPolicyProblemsEndpoint(IRegistry registry)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListPolicyProblems"), Allow(Role.Supervisor)]
    [Operation("List policy problems", Tag = "joint-window", Paged = true), Answers(200, typeof(PolicyProblemList)), Refuses("department-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "policy-problems")] HttpRequest request,
        CancellationToken cancellation)
    {
        var department = request.Caller().OwnDepartment();
        var (after, take) = request.Page();
        var page = await registry.List($"policy-problem:{department}", after, take, cancellation);
        return Answers.Json(new PolicyProblemList([.. page.Items.Select(entry => entry.Read<PolicyProblem>())], page.Next));
    }
}

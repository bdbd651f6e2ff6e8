using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.JointWindow;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>Answers a reported problem (T-27).</summary>
/// <param name="registry">Where problems are kept.</param>
/// <param name="clock">The clock.</param>
public sealed class AnswerPolicyProblemEndpoint(IRegistry registry, TimeProvider clock)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The problem.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the record; 409 when somebody answered first.</returns>
    [Function("AnswerPolicyProblem"), Allow(Role.Supervisor)]
    [Operation("Answer a policy problem", Tag = "joint-window")]
    [Accepts(typeof(AnswerPolicyProblem)), Answers(200, typeof(PolicyProblem)), Refuses("department-required", "text-missing", "text-too-long", "already-answered")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "policy-problems/{id}/answer")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AnswerPolicyProblem>(cancellation);
        var department = write.Caller.OwnDepartment();
        if (Lengths.Fault(("text", body.Text, 1, 1000)) is { } fault)
        {
            return Problems.From(fault);
        }

        if (await registry.Find($"policy-problem:{department}", id, cancellation) is not { } entry)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "problem-not-found");
        }

        var problem = entry.Read<PolicyProblem>();
        if (problem.Answer is { } given && given.By == write.Caller.Subject && given.Text == body.Text)
        {
            return Answers.Json(problem);
        }

        var answered = problem with { Answer = new PolicyAnswer(clock.GetUtcNow(), write.Caller.Subject, body.Text) };
        return problem.Answer is null && await registry.Replace(Documents.Of(entry.Kind, id, answered) with { Version = entry.Version }, cancellation)
            ? Answers.Json(answered)
            : Problems.From(Refusal.Conflict("already-answered"));
    }
}

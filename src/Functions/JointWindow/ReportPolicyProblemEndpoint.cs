using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.JointWindow;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>Reports a problem of policy or handling to a municipal department, which owns it from then on (T-27).</summary>
/// <param name="registry">Where problems are kept.</param>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ReportPolicyProblemEndpoint(IRegistry registry, TalentCaseDesk cases, LawBook law, TimeProvider clock)
{
    /// <summary>Reports.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with the record, its owner and until when it is answered.</returns>
    [Function("ReportPolicyProblem"), Allow(Role.Window)]
    [Operation("Report a policy problem", Tag = "joint-window")]
    [Accepts(typeof(ReportPolicyProblem)), Answers(201, typeof(PolicyProblem)), Refuses("district-required", "department-unknown", "text-missing", "text-too-long", "case-not-found")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "policy-problems")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ReportPolicyProblem>(cancellation);
        var district = write.Caller.OwnDistrict();
        if (Lengths.Fault(("question", body.Question, 1, 500)) is { } fault)
        {
            return Problems.From(fault);
        }

        if (law.Talent.Elements.Competence.Departments.All(department => department.Code.Value != body.To))
        {
            return Problems.From(Refusal.Unacceptable("department-unknown", "to"));
        }

        if (await cases.Named(body.CaseId, write.Caller, cancellation) is not { IsKnown: true, Case: var about })
        {
            return Problems.CaseNotFound();
        }

        var problem = Problem(write, new DepartmentCode(body.To), new DistrictCode(district), body.Question, about);
        await registry.Bind(write.Idempotency!, cancellation);
        var (kept, existed) = await registry.CreateOnce($"policy-problem:{body.To}", problem.Id, problem, cancellation);
        return Answers.Created(kept, existed);
    }

    private PolicyProblem Problem(WriteRequest write, DepartmentCode to, DistrictCode district, string question, CaseId? about)
    {
        var now = clock.GetUtcNow();
        var norm = LegalClock.Start(TermPurpose.ConsultationAnswer, law.Talent.Policies.ReviewNorm, now);
        return new PolicyProblem(
            write.Idempotency!.DerivedId.ToString("N"), to, district, now, write.Caller.Subject, question, norm.DeadlineUnder(law.Talent.Calendar)!.Until, about);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>Tells every open case whose date another acceptance cut-off would move, and by how much; nothing is stored (SC-45, N6).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="restatements">Looks at open cases.</param>
/// <param name="clock">The clock.</param>
public sealed class PreviewAcceptanceCutoffEndpoint(LawBook law, Restatements restatements, TimeProvider clock)
{
    /// <summary>Looks.</summary>
    /// <param name="request">The request, with <c>?after=…&amp;take=…</c>.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <returns>200 with one page; or why the day would not be taken.</returns>
    [Function("PreviewAcceptanceCutoff"), Allow(Role.Ops)]
    [Operation("What would another acceptance cut-off move?", Tag = "law", Paged = true)]
    [Accepts(typeof(MoveCutoff)), Answers(200, typeof(RestatementPreview)), Refuses("cutoff-passed", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "policies/acceptance-cutoff/preview")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        var (body, _) = await request.ReadWrite<MoveCutoff>(cancellation);
        var (rule, now) = (new AmendedRule.AcceptanceCutoff(body.LastDay), clock.GetUtcNow());
        return (AmendmentTexts.Fault(body) ?? AmendmentRules.Fault(law.InForce, rule, now)) is { } fault
            ? Problems.From(fault)
            : Answers.Json(await restatements.Preview(rule, after, take, now, cancellation));
    }
}

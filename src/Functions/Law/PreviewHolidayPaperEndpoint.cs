using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>Tells every open case whose date a new paper of the State Council would move, and by how much; nothing is stored (N6).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="restatements">Looks at open cases.</param>
/// <param name="clock">The clock.</param>
public sealed class PreviewHolidayPaperEndpoint(LawBook law, Restatements restatements, TimeProvider clock)
{
    /// <summary>Looks.</summary>
    /// <param name="request">The request, with <c>?after=…&amp;take=…</c>.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <returns>200 with one page; or why the paper would not be taken.</returns>
    [Function("PreviewHolidayPaper"), Allow(Role.Ops)]
    [Operation("What would a new holiday paper move?", Tag = "law", Paged = true)]
    [Accepts(typeof(HolidayPaper)), Answers(200, typeof(RestatementPreview))]
    [Refuses("paper-faulty", "paper-not-published", "paper-known", "paper-superseded", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "calendar/papers/preview")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        var (paper, _) = await request.ReadWrite<HolidayPaper>(cancellation);
        var (rule, now) = (new AmendedRule.HolidayArrangement(paper), clock.GetUtcNow());
        return (AmendmentTexts.Fault(paper) ?? AmendmentRules.Fault(law.InForce, rule, now)) is { } fault
            ? Problems.From(fault)
            : Answers.Json(await restatements.Preview(rule, after, take, now, cancellation));
    }
}

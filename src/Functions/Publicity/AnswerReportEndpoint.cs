using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Answers a report (举报, N14); what follows for the case, if anything, is another procedure.</summary>
/// <param name="book">Where reports are kept.</param>
/// <param name="views">What is shown.</param>
/// <param name="clock">The clock.</param>
public sealed class AnswerReportEndpoint(ObjectionBook book, ObjectionViews views, TimeProvider clock)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The report.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the report; 409 when somebody answered first.</returns>
    [Function("AnswerReport"), Allow(Role.Officer)]
    [Operation("Answer a report", Tag = "publicity")]
    [Accepts(typeof(AnswerReport)), Answers(200, typeof(ObjectionFile)), Refuses("report-unknown", "text-missing", "text-too-long", "already-answered", "other-city")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reports/{id}/answer")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AnswerReport>(cancellation);
        write.Caller.OfShenzhen();
        if (!ObjectionId.TryParse(id, out var named) || await book.FindReport(named, cancellation) is null)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "report-unknown");
        }

        if (Lengths.Fault(("answer", body.Answer, 1, 1000)) is { } fault)
        {
            return Problems.From(fault);
        }

        var answer = new ReportAnswer(clock.GetUtcNow(), write.Caller.Subject, body.Answer);
        var report = await book.ChangeReport(named, known => known.Answer is null ? known with { Answer = answer } : known, cancellation);
        return report.Answer!.By == answer.By && report.Answer.Text == answer.Text
            ? Answers.Json(views.File(report))
            : Problems.Of(StatusCodes.Status409Conflict, "already-answered");
    }
}

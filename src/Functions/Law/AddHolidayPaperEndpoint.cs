using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>Makes a new paper of the State Council part of the calendar; open deadlines are then stated anew (G5, N6).</summary>
/// <param name="desk">Where rules are amended.</param>
public sealed class AddHolidayPaperEndpoint(AmendmentDesk desk)
{
    /// <summary>Adds.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with the amendment; or why the paper is not taken.</returns>
    [Function("AddHolidayPaper"), Allow(Role.Ops)]
    [Operation("Add a holiday paper to the calendar", Tag = "law")]
    [Accepts(typeof(HolidayPaper)), Answers(201, typeof(AmendmentView))]
    [Refuses("paper-faulty", "paper-not-published", "paper-known", "paper-superseded", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "calendar/papers")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (paper, write) = await request.ReadWrite<HolidayPaper>(cancellation);
        if (AmendmentTexts.Fault(paper) is { } fault)
        {
            return Problems.From(fault);
        }

        return await desk.Amend(new AmendedRule.HolidayArrangement(paper), paper.Source, write, durable, cancellation) switch
        {
            AmendmentOutcome.Recorded(var amendment, var existed) => Answers.Created(AmendmentView.Of(amendment, null), existed),
            AmendmentOutcome.Refused(var refusal) => Problems.From(refusal),
            _ => throw new UnreachableException(),
        };
    }
}

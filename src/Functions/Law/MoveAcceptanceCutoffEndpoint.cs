using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>Sets, moves or lifts the day on which acceptance ends for everybody; open deadlines are then stated anew (S-26, SC-45).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="desk">Where rules are amended.</param>
public sealed class MoveAcceptanceCutoffEndpoint(LawBook law, AmendmentDesk desk)
{
    /// <summary>Moves.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the day in force now; or why the day is not taken.</returns>
    [Function("MoveAcceptanceCutoff"), Allow(Role.Ops)]
    [Operation("Set, move or lift the acceptance cut-off", Tag = "law", Description = "The day that is in force already amends nothing.")]
    [Accepts(typeof(MoveCutoff)), Answers(200, typeof(CutoffInForce)), Refuses("cutoff-passed", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "policies/acceptance-cutoff")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<MoveCutoff>(cancellation);
        if (AmendmentTexts.Fault(body) is { } fault)
        {
            return Problems.From(fault);
        }

        return await desk.Amend(new AmendedRule.AcceptanceCutoff(body.LastDay), body.Source, write, durable, cancellation) is AmendmentOutcome.Refused(var refusal)
            ? Problems.From(refusal)
            : Answers.Json(CutoffInForce.Of(law.Points.Policies));
    }
}

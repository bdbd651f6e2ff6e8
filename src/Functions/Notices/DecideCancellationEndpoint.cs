using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Notices;

/// <summary>Approves or declines a cancellation: another person than asked or received the form (S-36, S-39, C11).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class DecideCancellationEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DecideCancellation"), Allow(Role.Officer)]
    [Operation("Approve or decline the cancellation", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DecideRequest)), Answers(200, typeof(CaseReceipt))]
    [Refuses("four-eyes", "no-cancellation-open", "form-not-received", "already-used", "on-publicity", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/cancellation/decision")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DecideRequest>(cancellation);
        if (Lengths.Fault(("reason", body.Reason, body.Ruling == Ruling.Granted ? 0 : 1, 200)) is { } fault)
        {
            return Problems.From(fault);
        }

        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Officer),
            (state, now) => body.Ruling == Ruling.Granted
                ? CancellationRules.Approve(state, write.Caller.Subject, law.Points, now)
                : CancellationRules.Decline(state, body.Reason ?? "", write.Caller.Subject),
            durable,
            cancellation);
    }
}

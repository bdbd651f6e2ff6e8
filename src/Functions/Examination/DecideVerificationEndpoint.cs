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

namespace TalentSettlement.Functions.Examination;

/// <summary>Grants or declines an extension: another officer than the one who asked (S-33, Q11).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class DecideVerificationEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DecideVerification"), Allow(Role.Officer)]
    [Operation("Grant or decline the extension", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DecideRequest)), Answers(200, typeof(CaseReceipt))]
    [Refuses("four-eyes", "no-verification-open", "term-expired", "supplement-open")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/verification/decision")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DecideRequest>(cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Officer),
            (state, now) => body.Ruling == Ruling.Granted ? VerificationRules.Grant(state, write.Caller.Subject, law.Points, now) : VerificationRules.Decline(state, write.Caller.Subject),
            durable,
            cancellation);
    }
}

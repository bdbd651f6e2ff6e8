using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Records that a window has seen the originals (核验原件, S-51).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class CheckOriginalsEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("CheckOriginals"), Allow(Role.Window)]
    [Operation("Record that the originals were seen", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(CheckOriginals)), Answers(200, typeof(CaseReceipt))]
    [Refuses("originals-missing", "material-unknown", "not-submitted", "awaiting-publicity")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/originals")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<CheckOriginals>(cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Window),
            (state, now) => DeclaringRules.CheckOriginals(state, body.Seen, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }
}

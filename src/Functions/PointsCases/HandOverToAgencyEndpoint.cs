using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Hands a case over to another agency with a new entrustment; its stage stays (S-03, SC-35).</summary>
/// <param name="cases">The cases.</param>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="law">The rules in force.</param>
public sealed class HandOverToAgencyEndpoint(PointsCaseDesk cases, AgencyRegister agencies, LawBook law)
{
    /// <summary>Hands over.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("HandOverToAgency"), Allow(Role.Applicant)]
    [Operation("Hand over to another agency", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(ChooseAgency)), Answers(200, typeof(CaseReceipt))]
    [Refuses("agency-unknown", "agency-not-recognised", "agency-acts-already", "agreement-unknown", "agreement-outdated", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/hand-over")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ChooseAgency>(cancellation);
        var named = new AgencyCode(body.Agency);
        var agency = await agencies.Find(named, cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Applicant),
            (state, now) => EntrustmentRules.HandOver(state, agency, new Entrustment(named, now, new ContentHash(body.Agreement), Name: agency?.Name), law.Points, now),
            durable,
            cancellation);
    }
}

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

/// <summary>Chooses and entrusts an agency, once the points reach the threshold (S-02, S-03, S-08).</summary>
/// <param name="cases">The cases.</param>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="law">The rules in force.</param>
public sealed class ChooseAgencyEndpoint(PointsCaseDesk cases, AgencyRegister agencies, LawBook law)
{
    /// <summary>Chooses.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("ChooseAgency"), Allow(Role.Applicant)]
    [Operation("Choose and entrust an agency", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(ChooseAgency)), Answers(200, typeof(CaseReceipt))]
    [Refuses("below-threshold", "agency-unknown", "agency-not-recognised", "agreement-unknown", "agreement-outdated", "with-agency")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/agency")] HttpRequest request,
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
            (state, now) => DeclaringRules.ChooseAgency(state, agency, new Entrustment(named, now, new ContentHash(body.Agreement), Name: agency?.Name), law.Points, now),
            durable,
            cancellation);
    }
}

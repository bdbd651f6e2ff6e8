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

/// <summary>Saves what is filled in: by the person until an agency is chosen, then by the agency (S-04, S-06, S-11).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class SavePointsFormEndpoint(PointsCaseDesk cases, LawBook law)
{
    /// <summary>Saves.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("SavePointsForm"), Allow(Role.Applicant, Role.Agency)]
    [Operation("Save what is filled in", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(SavePointsForm)), Answers(200, typeof(CaseReceipt))]
    [Refuses("points-table-unknown", "field-malformed", "district-unknown", "with-agency", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "points-cases/{caseId}/form")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<SavePointsForm>(cancellation);
        return await cases.Change(
            write.Seen(),
            Requests.CaseIdOf(caseId),
            write.Caller.As(PointsSight.RoleOf(write.Caller)),
            (state, now) => DeclaringRules.Save(state, PointsSight.PartyOf(write.Caller), body.Registration, body.Claims, body.Table, law.Points, now),
            durable,
            cancellation);
    }
}

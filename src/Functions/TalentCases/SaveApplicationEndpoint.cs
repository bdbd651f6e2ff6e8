using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Saves the form, complete or not (T-05, T-06, A5).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class SaveApplicationEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Saves.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("SaveApplication"), Allow(Role.Applicant)]
    [Operation("Save the form", Tag = "cases", Revision = Revision.Required)]
    [Accepts(typeof(TalentApplication)), Answers(200, typeof(CaseReceipt)), Refuses("district-unknown", "under-review", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "cases/{caseId}/application")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (form, write) = await request.ReadWrite<TalentApplication>(cancellation);
        return await cases.Change(
            write.Seen(), Requests.CaseIdOf(caseId), write.Caller.As(Role.Applicant), (state, _) => DraftRules.Save(state, form, law.Talent), durable, cancellation);
    }
}

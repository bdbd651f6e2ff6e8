using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Elements;

/// <summary>Takes an upload back.</summary>
/// <param name="cases">The cases.</param>
public sealed class RemoveElementEndpoint(TalentCaseDesk cases)
{
    /// <summary>Takes it back.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="part">The part of the element.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("RemoveElement"), Allow(Role.Applicant)]
    [Operation("Take an upload back", Tag = "elements", Revision = Revision.Required), Answers(200, typeof(CaseReceipt)), Refuses("not-uploaded", "under-review", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "cases/{caseId}/elements/{part}")] HttpRequest request,
        string caseId,
        string part,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]).Seen();
        return await cases.Change(
            write, Requests.CaseIdOf(caseId), write.Caller.As(Role.Applicant), (state, _) => DraftRules.Remove(state, new PartCode(part)), durable, cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Signs the letter of commitment in force (承诺书, T-04).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class SignCommitmentEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Signs.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("SignCommitment"), Allow(Role.Applicant)]
    [Operation("Sign the letter of commitment", Tag = "cases", Revision = Revision.Optional)]
    [Accepts(typeof(SignCommitment)), Answers(200, typeof(CaseReceipt)), Refuses("commitment-outdated", "under-review", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/commitments")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<SignCommitment>(cancellation);
        return await cases.Change(
            write,
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Applicant),
            (state, now) => DraftRules.Sign(state, new ContentHash(body.Hash), law.Talent, now),
            durable,
            cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Submits the application, or submits it again after correction (T-08, T-16).</summary>
/// <param name="cases">The cases.</param>
/// <param name="people">Who is registered by real name.</param>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="law">The rules in force.</param>
public sealed class SubmitCaseEndpoint(TalentCaseDesk cases, PersonRegister people, SanctionRegister sanctions, LawBook law)
{
    /// <summary>Submits.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem that names everything missing at once.</returns>
    [Function("SubmitCase"), Allow(Role.Applicant)]
    [Operation("Submit the application", Tag = "cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt))]
    [Refuses("sanctioned", "commitment-missing", "commitment-outdated", "no-category", "field-missing", "not-uploaded", "seal-required", "scan-pending", "infected", "under-review", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/submission")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]).Seen();
        if (await people.Find(write.Caller.Subject, cancellation) is not { } person)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");
        }

        var onRecord = await sanctions.Of(person.PersonKey, cancellation);
        return await cases.Change(
            write,
            Requests.CaseIdOf(caseId),
            write.Caller.As(Role.Applicant),
            (state, now) => SubmissionRules.Submit(state, onRecord, law.Talent, now),
            durable,
            cancellation);
    }
}

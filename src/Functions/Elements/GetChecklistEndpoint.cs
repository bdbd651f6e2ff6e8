using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Elements;

/// <summary>What this application must upload, why, and what is still missing (SC-02).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class GetChecklistEndpoint(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the list; 422 when no kind of talent is claimed; 404.</returns>
    [Function("GetChecklist"), Allow(Role.Applicant)]
    [Operation("Show what must be uploaded", Tag = "elements"), Answers(200, typeof(ChecklistView)), Refuses("no-category")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}/checklist")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request, caseId, loaded => Task.FromResult(ChecklistViews.Of(loaded.State.File.Application, loaded.State.File.Uploads, law.Talent)), cancellation);
}

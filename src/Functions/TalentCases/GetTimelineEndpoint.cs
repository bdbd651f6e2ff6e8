using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Shows what happened to a case, in order.</summary>
/// <param name="cases">The cases.</param>
public sealed class GetTimelineEndpoint(TalentCaseDesk cases)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the journal; 404.</returns>
    [Function("GetTimeline"), Allow(Role.Applicant, Role.Supervisor, Role.Ops)]
    [Operation("Show what happened", Tag = "cases"), Answers(200, typeof(Timeline))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}/timeline")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, async loaded =>
        {
            var entries = await cases.Journal(loaded.State.File.Id, cancellation);
            return Answers.Json(new Timeline([.. entries.Select(TimelineEntries.Of)]));
        }, cancellation);
}

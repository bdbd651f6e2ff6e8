using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Shows a spot check with everything needed to draw it again.</summary>
/// <param name="checks">Spot checks on record.</param>
public sealed class GetSpotCheckEndpoint(SpotChecks checks)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The spot check.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; 404.</returns>
    [Function("GetSpotCheck"), Allow(Role.Supervisor, Role.Reviewer)]
    [Operation("Show a spot check", Tag = "supervision"), Answers(200, typeof(SpotCheck)), Refuses("spot-check-not-found")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "spot-checks/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellation)
        => await checks.Find(id, cancellation) is { } check
            ? Answers.Json(check)
            : Problems.Of(StatusCodes.Status404NotFound, "spot-check-not-found");
}

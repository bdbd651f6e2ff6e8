using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Supervision;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Draws a spot check again from what was published, and compares (N21).</summary>
/// <param name="checks">Spot checks on record.</param>
public sealed class VerifySpotCheckEndpoint(SpotChecks checks)
{
    /// <summary>Draws again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The spot check.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the comparison; 404.</returns>
    [Function("VerifySpotCheck"), Allow(Role.Supervisor, Role.Reviewer)]
    [Operation("Draw a spot check again", Tag = "supervision"), Answers(200, typeof(SpotCheckVerification)), Refuses("spot-check-not-found")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "spot-checks/{id}/verification")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        if (await checks.Find(id, cancellation) is not { } check)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "spot-check-not-found");
        }

        var again = SpotCheckRules.Draw(check.Population, check.Seed, check.PerDepartment, check.Checkers);
        return Answers.Json(new SpotCheckVerification(again.SequenceEqual(check.Sample), again));
    }
}

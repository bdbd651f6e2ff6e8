using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Operations;

/// <summary>Whether the process answers.</summary>
public static class LivenessEndpoint
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200.</returns>
    [Function("Liveness"), Allow()]
    [Operation("Is the process alive?", Tag = "operations"), Answers(200, typeof(Health))]
    public static IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/live")] HttpRequest request)
    {
        return Answers.Json(new Health("healthy", ImmutableSortedDictionary<string, string>.Empty));
    }
}

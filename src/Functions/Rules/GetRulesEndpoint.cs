using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Policies;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Rules;

/// <summary>A set of rules as it is in force: readable without an account, for the notice is public (此件主动公开, T-28).</summary>
public static class GetRulesEndpoint
{
    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The set.</param>
    /// <returns>200 with the set; 404.</returns>
    [Function("GetRules"), Allow()]
    [Operation("Read a set of rules", Tag = "rules", Description = "tianjin-elements, competence, eligibility, districts, policies, commitment-letters, points-table, article-six, shenzhen-materials, shenzhen-policies, shenzhen-districts, shenzhen-dictionaries, agency-agreements or term-articles.")]
    [Answers(200, MediaType = "application/json"), Refuses("rules-unknown")]
    public static IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "rules/{name}")] HttpRequest request,
        string name)
    {
        return PublicRules.TryRead(name, out var json)
            ? Results.Text(json, "application/json")
            : Problems.Of(StatusCodes.Status404NotFound, "rules-unknown", "name");
    }
}

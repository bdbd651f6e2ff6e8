using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Agencies;

/// <summary>Shows what became of the cases of an agency, for anyone who chooses one (N22).</summary>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="scorecards">The counts.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class GetScorecardEndpoint(AgencyRegister agencies, ScorecardBook scorecards, LawBook law, TimeProvider clock)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="code">The agency's code.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the scorecard; 404.</returns>
    [Function("GetScorecard"), Allow()]
    [Operation("Show the scorecard of an agency", Tag = "agencies", Description = "Nothing but the number of submissions is shown while there are too few for a ratio.")]
    [Answers(200, typeof(ScorecardView)), Refuses("agency-unknown")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "agencies/{code}/scorecard")] HttpRequest request,
        string code,
        CancellationToken cancellation)
    {
        if (await agencies.Find(new AgencyCode(code), cancellation) is not { } agency)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "agency-unknown", "code");
        }

        var (today, policies) = (clock.GetUtcNow().ChinaDate, law.Points.Policies);
        var since = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - policies.ScorecardMonths);
        var card = await scorecards.Since(agency.Code, since, cancellation);
        return Answers.Json(AgencyViews.Of(agency, since, card, policies.ScorecardFewestSubmissions));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Points;

/// <summary>What a person can do to reach 100 points, and by when (N1).</summary>
/// <param name="questions">Where questions are read.</param>
/// <param name="law">The rules in force.</param>
public sealed class FindWaysEndpoint(PointsQuestions questions, LawBook law)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the ways; 422 with everything that cannot be.</returns>
    [Function("FindWays"), Allow()]
    [Operation("What leads to 100 points?", Tag = "points", Effect = Effect.None, Description = "The smallest sets of at most three changes, looked at for five years or until the age limit; at most twenty are shown. Nothing is stored.")]
    [Asks("version", "The points table, for example SZ-2013; without it the one in force on the day.")]
    [Asks("on", "The day from which on something would be done, yyyy-MM-dd; without it today.")]
    [Accepts(typeof(Declaration)), Answers(200, typeof(WaysView))]
    [Refuses(
        "points-table-unknown", "day-not-countable", "declaration-day-missing", "declaration-in-future", "declaration-before-birth", "declaration-out-of-range",
        "declaration-not-to-the-fen", "declaration-longer-than-life", "declaration-overlapping", "declaration-twice", "declaration-contradictory", "declaration-too-many")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points/ways")] HttpRequest request,
        CancellationToken cancellation)
    {
        return questions.Answer(request, question => WayViews.Of(question, law.Points.Tables), cancellation);
    }
}

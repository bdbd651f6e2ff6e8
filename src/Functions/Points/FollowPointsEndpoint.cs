using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Points;

/// <summary>How points move by themselves, by age, by insured months, by what lapses (N2).</summary>
/// <param name="questions">Where questions are read.</param>
public sealed class FollowPointsEndpoint(PointsQuestions questions)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the timeline; 422 with everything that cannot be.</returns>
    [Function("FollowPoints"), Allow()]
    [Operation("How do the points move over the next 24 months?", Tag = "points", Effect = Effect.None, Description = "Nothing is done meanwhile, and nothing is stored.")]
    [Asks("version", "The points table, for example SZ-2013; without it the one in force on the day.")]
    [Asks("on", "The first day, yyyy-MM-dd; without it today.")]
    [Accepts(typeof(Declaration)), Answers(200, typeof(PointsTimelineView))]
    [Refuses(
        "points-table-unknown", "day-not-countable", "declaration-day-missing", "declaration-in-future", "declaration-before-birth", "declaration-out-of-range",
        "declaration-not-to-the-fen", "declaration-longer-than-life", "declaration-overlapping", "declaration-twice", "declaration-contradictory", "declaration-too-many")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points/timelines")] HttpRequest request,
        CancellationToken cancellation)
    {
        return questions.Answer(request, TimelineViews.Of, cancellation);
    }
}

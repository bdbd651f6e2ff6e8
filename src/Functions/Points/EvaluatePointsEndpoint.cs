using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Points;

/// <summary>How many points a declaration has, by current information and as often as one likes (S-01, S-07).</summary>
/// <param name="questions">Where questions are read.</param>
/// <param name="law">The rules in force.</param>
public sealed class EvaluatePointsEndpoint(PointsQuestions questions, LawBook law)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the evaluation; 422 with everything that cannot be.</returns>
    [Function("EvaluatePoints"), Allow()]
    [Operation("How many points does this declaration have?", Tag = "points", Effect = Effect.None, Description = "Every indicator with its points, rule, evidence and department, and every route of article 6. Nothing is stored; the declaration bears no name and no identity number.")]
    [Asks("version", "The points table, for example SZ-2013; without it the one in force on the day.")]
    [Asks("on", "The day for which is counted, yyyy-MM-dd; without it today.")]
    [Accepts(typeof(Declaration)), Answers(200, typeof(EvaluationView))]
    [Refuses(
        "points-table-unknown", "day-not-countable", "declaration-day-missing", "declaration-in-future", "declaration-before-birth", "declaration-out-of-range",
        "declaration-not-to-the-fen", "declaration-longer-than-life", "declaration-overlapping", "declaration-twice", "declaration-contradictory", "declaration-too-many")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points/evaluations")] HttpRequest request,
        CancellationToken cancellation)
    {
        return questions.Answer(request, question => EvaluationViews.Of(question.Declaration, Evaluate(question)), cancellation);
    }

    private Evaluation Evaluate(PointsQuestion question) =>
        Evaluation.Of(question.Declaration, question.Table, law.Points.Conditions.InForceOn(question.On), question.On);
}

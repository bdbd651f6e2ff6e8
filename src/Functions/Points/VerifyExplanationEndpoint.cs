using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Points;

/// <summary>Whether a count from earlier can be repeated with the same result (N3).</summary>
/// <param name="questions">Where questions are read.</param>
public sealed class VerifyExplanationEndpoint(PointsQuestions questions)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the comparison; 422 with everything that cannot be.</returns>
    [Function("VerifyExplanation"), Allow()]
    [Operation("Does counting again give the same?", Tag = "points", Effect = Effect.None, Description = "Counts the declaration again and compares the hash with the one that the evaluation gave then. Nothing is stored.")]
    [Asks("version", "The points table of the explanation, for example SZ-2013; without it the one in force on the day.")]
    [Asks("on", "The day of the explanation, yyyy-MM-dd; without it today.")]
    [Asks("hash", "The hash of the explanation.", Required = true)]
    [Accepts(typeof(Declaration)), Answers(200, typeof(VerificationView))]
    [Refuses(
        "explanation-hash-missing", "points-table-unknown", "day-not-countable", "declaration-day-missing", "declaration-in-future", "declaration-before-birth",
        "declaration-out-of-range", "declaration-not-to-the-fen", "declaration-longer-than-life", "declaration-overlapping", "declaration-twice",
        "declaration-contradictory", "declaration-too-many")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points/explanations/verify")] HttpRequest request,
        CancellationToken cancellation)
    {
        var hash = request.Query["hash"].ToString();
        return hash.Length == 0
            ? throw new MalformedRequestException(StatusCodes.Status400BadRequest, "explanation-hash-missing", "hash")
            : await questions.Answer(request, question => Compare(question, hash), cancellation);
    }

    private static VerificationView Compare(PointsQuestion question, string hash)
    {
        var score = PointsRules.Evaluate(question.Declaration, question.Table, question.On);
        var again = Explanation.Of(question.Declaration, question.Table, score);
        return new VerificationView(again.Hash == hash, question.Table.Version.Version, question.On, score.Total, again.Hash, again.Canonical);
    }
}

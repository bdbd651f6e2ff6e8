using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Evaluates on the current information, as often as wanted (按当前信息测评, S-07, S-10, B1).</summary>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class EvaluatePointsCaseEndpoint(PointsCaseDesk cases, LawBook law, TimeProvider clock)
{
    /// <summary>Evaluates.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the points of today, and with what leads to enough where they are not; 404.</returns>
    [Function("EvaluatePointsCase"), Allow(Role.Applicant, Role.Agency)]
    [Operation("Evaluate on the current information", Tag = "points-cases"), Answers(200, typeof(EvaluationView))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/evaluation")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request,
            caseId,
            loaded =>
            {
                var (file, today) = (loaded.State.File, clock.GetUtcNow().ChinaDate);
                var evaluation = EvaluationViews.Of(file.Declaration, DeclaringRules.Evaluate(file, law.Points, today));
                return Task.FromResult(Answers.Json(evaluation.Reached100 ? evaluation : evaluation with { Ways = WayViews.Of(file, law.Points, today) }));
            },
            cancellation);
}

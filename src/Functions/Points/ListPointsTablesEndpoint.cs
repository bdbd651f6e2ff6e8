using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Points;

/// <summary>The points tables that there are, readable without an account (T-28).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ListPointsTablesEndpoint(LawBook law, TimeProvider clock)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with the tables.</returns>
    [Function("ListPointsTables"), Allow()]
    [Operation("List the points tables", Tag = "points"), Answers(200, typeof(PointsTablesView))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-tables")] HttpRequest request)
    {
        var tables = law.Points.Tables;
        return Answers.Json(new PointsTablesView(
            tables.Default.Version.Version,
            tables.InForceOn(clock.GetUtcNow().ChinaDate).Version.Version,
            [
                .. from table in tables.Tables
                   select new PointsTableLine(
                       table.Version.Version,
                       table.Title,
                       table.EffectiveFrom,
                       table.Basis,
                       table.Status,
                       table.Threshold,
                       table.MinAge,
                       table.AgeLimit.Years,
                       table.Digest),
            ]));
    }
}

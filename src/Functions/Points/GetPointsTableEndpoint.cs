using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Points;

/// <summary>One points table with its sources, readable without an account (T-28).</summary>
/// <param name="law">The rules in force.</param>
public sealed class GetPointsTableEndpoint(LawBook law)
{
    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version, for example <c>SZ-2017</c>.</param>
    /// <returns>200 with the table; 404.</returns>
    [Function("GetPointsTable"), Allow()]
    [Operation("Read a points table", Tag = "points"), Answers(200, typeof(PointsTableView)), Refuses("points-table-unknown")]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-tables/{version}")] HttpRequest request,
        string version)
    {
        return law.Points.Tables.Tables.FirstOrDefault(table => table.Version.Version == version) is { } table
            ? Answers.Json(new PointsTableView(version, table.Digest, JsonElement.Parse(table.Text), law.Points.Tables.Sources))
            : Problems.Of(StatusCodes.Status404NotFound, "points-table-unknown", "version");
    }
}

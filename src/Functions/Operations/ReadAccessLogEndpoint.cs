using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Operations;

/// <summary>Who read or tried to change a case (K7).</summary>
/// <param name="log">The access log.</param>
public sealed class ReadAccessLogEndpoint(IAccessLog log)
{
    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <param name="about">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ReadAccessLog"), Allow(Role.Supervisor, Role.Ops)]
    [Operation("Read the access log of a case", Tag = "operations", Paged = true), Answers(200, typeof(AccessLogPage))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operations/access-log/{about}")] HttpRequest request,
        string about,
        CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        var page = await log.About(about, after, take, cancellation);
        return Answers.Json(new AccessLogPage(page.Items, page.Next));
    }
}

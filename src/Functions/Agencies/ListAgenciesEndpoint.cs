using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Agencies;

/// <summary>Lists the agencies of the city's register, for anyone who chooses (S-03).</summary>
/// <param name="registry">Where the register is kept.</param>
/// <param name="clock">The clock.</param>
public sealed class ListAgenciesEndpoint(IRegistry registry, TimeProvider clock)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListAgencies"), Allow()]
    [Operation("List agencies", Tag = "agencies", Paged = true), Answers(200, typeof(AgencyList))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "agencies")] HttpRequest request, CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        var today = clock.GetUtcNow().ChinaDate;
        var page = await registry.List(AgencyRegister.Kind, after, take, cancellation);
        return Answers.Json(new AgencyList([.. page.Items.Select(entry => AgencyViews.Of(entry.Read<Agency>(), today))], page.Next));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The reports (举报) for the officers of Shenzhen, answered or not.</summary>
/// <param name="book">Where they are kept.</param>
/// <param name="views">What is shown.</param>
public sealed class ListReportsEndpoint(ObjectionBook book, ObjectionViews views)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListReports"), Allow(Role.Officer)]
    [Operation("List reports", Tag = "publicity", Paged = true), Answers(200, typeof(ReportList)), Refuses("other-city")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reports")] HttpRequest request, CancellationToken cancellation)
    {
        request.Caller().OfShenzhen();
        var (after, take) = request.Page();
        var page = await book.ListReports(after, take, cancellation);
        return Answers.Json(new ReportList([.. page.Items.Select(views.File)], page.Next));
    }
}

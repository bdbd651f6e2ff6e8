using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Tells whoever has the receipt number what became of an objection or report (N14); nothing of the applicant.</summary>
/// <param name="receipts">Reads receipt numbers.</param>
/// <param name="book">Where they are kept.</param>
/// <param name="views">What is shown.</param>
public sealed class GetObjectionEndpoint(ObjectionReceipts receipts, ObjectionBook book, ObjectionViews views)
{
    /// <summary>Tells.</summary>
    /// <param name="request">The request.</param>
    /// <param name="receipt">The receipt number.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; 404 for a number that this system did not give.</returns>
    [Function("GetObjection"), Allow()]
    [Operation("Ask what became of an objection", Tag = "publicity"), Answers(200, typeof(ObjectionStatus)), Refuses("receipt-not-known")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "objections/{receipt}")] HttpRequest request,
        string receipt,
        CancellationToken cancellation)
    {
        return !receipts.TryRead(receipt, out var id) ? Problems.Of(StatusCodes.Status404NotFound, "receipt-not-known")
            : await book.Find(id, cancellation) is { Standing: not ObjectionStanding.Report } objection ? Answers.Json(views.Of(objection))
            : await book.FindReport(id, cancellation) is { } report ? Answers.Json(views.Of(report))
            : Problems.Of(StatusCodes.Status404NotFound, "receipt-not-known");
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Notifications;

/// <summary>The texts that could not be delivered: each one is somebody to be reached another way (J8).</summary>
/// <param name="ledger">The send ledger.</param>
public sealed class ListUndeliveredEndpoint(ISendLedger ledger)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListUndelivered"), Allow(Role.Ops)]
    [Operation("List undelivered texts", Tag = "texts", Paged = true), Answers(200, typeof(UndeliveredList))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operations/undelivered-texts")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        var page = await ledger.Undelivered(after, take, cancellation);
        return Answers.Json(new UndeliveredList(
            [.. page.Items.Select(record => new UndeliveredText(record.Case.ToString(), Inboxes.Of([record]).Items[0]))], page.Next));
    }
}

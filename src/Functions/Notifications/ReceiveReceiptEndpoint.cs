using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Takes a provider's delivery receipt (J4); guarded by the function's key.</summary>
/// <param name="receipts">Takes receipts.</param>
public sealed class ReceiveReceiptEndpoint(ReceiptDesk receipts)
{
    /// <summary>Takes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200, whether or not the text is known.</returns>
    [Function("ReceiveReceipt"), Allow()]
    [Operation("Take a delivery receipt", Tag = "texts"), Accepts(typeof(DeliveryReceipt)), Answers(200, typeof(ReceiptTaken))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "sms/receipts")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, _) = await request.ReadWrite<DeliveryReceipt>(cancellation);
        return Answers.Json(new ReceiptTaken(await receipts.Receive(body, durable, cancellation)));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Events;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Takes delivery reports of Communication Services as Event Grid posts them (J4): repeated, in any order, of texts nobody knows.</summary>
/// <remarks>The telephone numbers in a report are not read.</remarks>
/// <param name="receipts">Takes receipts.</param>
/// <param name="registry">Knows texts by the provider's identity.</param>
public sealed class TakeDeliveryReportsEndpoint(ReceiptDesk receipts, IRegistry registry)
{
    private const string Report = "Microsoft.Communication.SMSDeliveryReportReceived";

    /// <summary>Takes them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Wakes the deliveries that wait for them.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; whoever answers otherwise is sent the events again for a day.</returns>
    [Function("TakeDeliveryReports"), Allow(Role.Events)]
    [Operation("Take delivery reports of texts from Event Grid", Tag = "texts", Effect = Effect.Event, Description = "Events in the schema of Event Grid or of CloudEvents; the handshake of a subscription is answered.")]
    [Accepts(typeof(object[])), Answers(200, typeof(EventsTaken))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sms/delivery-reports")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var events = await request.ReadEvents(cancellation);
        if (events.ValidationCode() is { } code)
        {
            return Answers.Json(new EventsTaken(0, code));
        }

        var reports = events.Where(posted => posted.Type == Report).ToArray();
        foreach (var report in reports)
        {
            if (await ReceiptIn(report, cancellation) is { } receipt)
            {
                await receipts.Receive(receipt, durable, cancellation);
            }
        }

        return Answers.Json(new EventsTaken(reports.Length));
    }

    // A status that is neither is not the end of the text's way.
    private async Task<DeliveryReceipt?> ReceiptIn(PostedEvent report, CancellationToken cancellation)
    {
        var message = report.Text("messageId") ?? "";
        var token = report.Text("tag") is { Length: > 0 } tag ? tag : await RememberedHandOvers.TokenOf(registry, message, cancellation);
        return report.Text("deliveryStatus")?.ToUpperInvariant() switch
        {
            "DELIVERED" => new DeliveryReceipt(token ?? message, message, true),
            "FAILED" => new DeliveryReceipt(token ?? message, message, false, report.Text("deliveryStatusDetails")),
            _ => null,
        };
    }
}

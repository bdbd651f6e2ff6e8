using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Takes delivery reports that Tencent Cloud posts (J4); it shows no token, so the function's key guards it.</summary>
/// <param name="receipts">Takes receipts.</param>
/// <param name="registry">Knows texts by the provider's identity.</param>
public sealed class TakeTencentReportsEndpoint(ReceiptDesk receipts, IRegistry registry)
{
    /// <summary>Takes them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Wakes the deliveries that wait for them.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200, whether or not the texts are known.</returns>
    [Function("TakeTencentReports"), Allow()]
    [Operation("Take delivery reports of texts from Tencent Cloud", Tag = "texts", Effect = Effect.Event)]
    [Accepts(typeof(ImmutableArray<TencentReport>)), Answers(200, typeof(TencentReportsTaken))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "sms/tencent-reports")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        foreach (var report in Reports(await request.ReadBody(Requests.LongestJson, cancellation)))
        {
            var token = await RememberedHandOvers.TokenOf(registry, report.Sid, cancellation);
            var delivered = report.ReportStatus == "SUCCESS";
            await receipts.Receive(new DeliveryReceipt(token ?? report.Sid, report.Sid, delivered, delivered ? null : report.ErrMsg), durable, cancellation);
        }

        return Answers.Json(new TencentReportsTaken(0, "OK"));
    }

    // The provider adds members as it likes, so what is not known is passed over here.
    private static TencentReport[] Reports(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<TencentReport?[]>(body, ApiJson.Options) is { } reports
                ? [.. reports.OfType<TencentReport>().Where(report => report is { Sid.Length: > 0, ReportStatus: "SUCCESS" or "FAIL" })]
                : [];
        }
        catch (JsonException)
        {
            throw new MalformedRequestException(StatusCodes.Status400BadRequest, "body-not-readable", "$");
        }
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Permits;

/// <summary>Records that the permit was given to the post, collect on delivery (邮寄到付, T-14, Q9).</summary>
/// <param name="cases">The cases.</param>
public sealed class DispatchPermitEndpoint(TalentCaseDesk cases)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DispatchPermit"), Allow(Role.Window)]
    [Operation("Record the posting of a permit", Tag = "permits", Revision = Revision.Required)]
    [Accepts(typeof(DispatchPermit)), Answers(200, typeof(CaseReceipt)), Refuses("other-delivery-chosen", "delivery-not-chosen", "already-dispatched", "tracking-number-malformed")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/dispatch")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DispatchPermit>(cancellation);
        return body.TrackingNumber is { Length: >= 5 and <= 24 } number && number.All(char.IsAsciiLetterOrDigit)
            ? await cases.Change(
                write.Seen(),
                Requests.CaseIdOf(caseId),
                write.Caller.As(Role.Window),
                (state, _) => DeliveryRules.HandOver(state, new HandOver.Dispatched(number)),
                durable,
                cancellation)
            : Problems.From(Refusal.Unacceptable("tracking-number-malformed", "trackingNumber"));
    }
}

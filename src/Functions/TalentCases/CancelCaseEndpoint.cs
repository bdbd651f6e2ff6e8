using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Cancels the application; another may be opened at once (T-22).</summary>
/// <param name="cases">The cases.</param>
public sealed class CancelCaseEndpoint(TalentCaseDesk cases)
{
    /// <summary>Cancels.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("CancelCase"), Allow(Role.Applicant)]
    [Operation("Cancel the application", Tag = "cases", Revision = Revision.Required)]
    [Accepts(typeof(CancelCase)), Answers(200, typeof(CaseReceipt)), Refuses("permit-issued", "case-ended", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/cancellation")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<CancelCase>(cancellation);
        return Lengths.Fault(("reason", body.Reason, 0, 200)) is { } fault
            ? Problems.From(fault)
            : await cases.Change(
                write.Seen(), Requests.CaseIdOf(caseId), write.Caller.As(Role.Applicant), (state, _) => EndingRules.Cancel(state, body.Reason), durable, cancellation);
    }
}

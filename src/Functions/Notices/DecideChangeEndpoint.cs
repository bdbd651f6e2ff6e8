using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Notices;

/// <summary>Grants or declines a change of notice and card: another person than asked or received the form (S-38, C11).</summary>
/// <param name="cases">The cases.</param>
/// <param name="documents">Draws the new documents up.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
public sealed class DecideChangeEndpoint(PointsCaseDesk cases, EntryDocumentDesk documents, PersonKeys keys)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("DecideChange"), Allow(Role.Officer)]
    [Operation("Grant or decline a change", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(DecideRequest)), Answers(200, typeof(CaseReceipt)), Refuses("four-eyes", "no-change-open", "form-not-received", "cancellation-open", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/change/decision")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DecideRequest>(cancellation);
        if (Lengths.Fault(("reason", body.Reason, body.Ruling == Ruling.Granted ? 0 : 1, 200)) is { } fault)
        {
            return Problems.From(fault);
        }

        var id = Requests.CaseIdOf(caseId);
        var drawn = body.Ruling == Ruling.Granted ? await Redrawn(write.Caller, await cases.Find(id, cancellation), cancellation) : null;
        return await cases.Change(
            write.Seen(),
            id,
            write.Caller.As(Role.Officer),
            (state, _) => body.Ruling == Ruling.Granted
                ? ChangeRules.Approve(state, drawn, KeyAfter(state), write.Caller.Subject)
                : ChangeRules.Decline(state, body.Reason!, write.Caller.Subject),
            durable,
            cancellation);
    }

    // Numbers are taken only for a request whose form the window has.
    private async Task<EntryDocuments?> Redrawn(Caller caller, LoadedCase<PointsCase>? loaded, CancellationToken cancellation) =>
        loaded is { State: var state } && PointsSight.MaySee(caller, state) && ChangeRules.IssuedOf(state) is { Change.FormAt: not null } issued
            ? await documents.Redraw(state.File, issued.Documents, cancellation)
            : null;

    private string KeyAfter(PointsCase state) => ChangeRules.IssuedOf(state)?.Change is { } change
        ? keys.Of(ChangeRules.Changed(state.File.Applicant, change).IdentityNumber)
        : state.File.PersonKey;
}

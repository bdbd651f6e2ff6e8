using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Sanctions;

/// <summary>Annuls the finding of a case on appeal; the bar ends at once and the case stands again where it left (D4).</summary>
/// <param name="cases">The cases.</param>
/// <param name="locks">One active case per person.</param>
/// <param name="clock">The clock.</param>
public sealed class AnnulFindingEndpoint(TalentCaseDesk cases, PersonLock locks, TimeProvider clock)
{
    /// <summary>Annuls.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("AnnulFinding"), Allow(Role.Supervisor)]
    [Operation("Annul the finding of a case", Tag = "sanctions", Revision = Revision.Required)]
    [Accepts(typeof(AnnulFinding)), Answers(200, typeof(CaseReceipt)), Refuses("no-finding", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/annulment")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AnnulFinding>(cancellation);
        if (Lengths.Fault(("reason", body.Reason, 1, 500)) is { } fault)
        {
            return Problems.From(fault);
        }

        var id = Requests.CaseIdOf(caseId);
        var lockOf = await Lock(id, cancellation);
        if (lockOf is LockOutcome.BeingTaken)
        {
            return Problems.From(Refusal.Conflict("busy"));
        }

        var other = (lockOf as LockOutcome.Held)?.Active.File.Id;
        var annulment = new Annulment(clock.GetUtcNow(), write.Caller.Subject, body.Reason);
        return await cases.Change(
            write.Seen(), id, write.Caller.As(Role.Supervisor), (state, _) => EndingRules.Annul(state, annulment, other), durable, cancellation);
    }

    // Taken for the case that is to stand again; should it not come to that, the lock of an ended case blocks nobody.
    private async Task<LockOutcome?> Lock(CaseId id, CancellationToken cancellation) =>
        await cases.Find(id, cancellation) is { State: TalentCase.Refused { File: var file } } ? await locks.Take(cases, file.PersonKey, id, cancellation) : null;
}

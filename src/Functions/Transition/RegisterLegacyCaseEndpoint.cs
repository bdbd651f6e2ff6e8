using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.People;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Transition;

/// <summary>Takes a case of the original flow over (T-21); paper applied for after the cut-over is not accepted (T-20).</summary>
/// <param name="cases">The cases.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
/// <param name="locks">One active case per person.</param>
/// <param name="registry">Gives case numbers.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class RegisterLegacyCaseEndpoint(TalentCaseDesk cases, PersonKeys keys, PersonLock locks, IRegistry registry, LawBook law, TimeProvider clock)
{
    /// <summary>Registers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with a receipt; 409 for paper after the cut-over, with the way to a consultation.</returns>
    [Function("RegisterLegacyCase"), Allow(Role.Window, Role.Ops)]
    [Operation("Register a case of the original flow", Tag = "transition")]
    [Accepts(typeof(RegisterLegacyCase)), Answers(201, typeof(CaseReceipt))]
    [Refuses("paper-not-accepted", "name-malformed", "identity-number-malformed", "mobile-malformed", "district-unknown", "active-case-exists")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "legacy-cases")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RegisterLegacyCase>(cancellation);
        var id = new CaseId(write.Idempotency!.DerivedId);
        if (await cases.Replay(write, id, cancellation) is { } earlier)
        {
            return earlier;
        }

        // After the cut-over a window takes no paper, whatever day stands on it; the operator still takes over what the original system holds.
        var cutover = law.Talent.Policies.Cutover;
        if (body.AppliedAt >= cutover || (clock.GetUtcNow() >= cutover && !write.Caller.Is(Role.Ops)))
        {
            return Problems.From(Refusal.Conflict("paper-not-accepted"));
        }

        return ApplicantOf(body, out var applicant) is { } fault
            ? Problems.From(fault)
            : await Open(write, id, body, applicant, durable, cancellation);
    }

    private Refusal? ApplicantOf(RegisterLegacyCase body, out Applicant applicant)
    {
        applicant = null!;
        var now = clock.GetUtcNow();
        var named = PersonName.TryParse(body.Name, out var name);
        var numbered = IdentityNumber.TryParse(body.IdentityNumber, now.ChinaDate, out var number);
        var reachable = MobileNumber.TryParse(body.Mobile, out var mobile);
        ImmutableArray<Reason> faults =
        [
            .. named ? [] : new[] { new Reason("name-malformed", "name") },
            .. numbered ? [] : new[] { new Reason("identity-number-malformed", "identityNumber") },
            .. reachable ? [] : new[] { new Reason("mobile-malformed", "mobile") },
            .. law.Talent.Districts.TryFind(new DistrictCode(body.District), out _) ? [] : new[] { new Reason("district-unknown", "district") },
        ];
        if (faults.IsEmpty)
        {
            applicant = new Applicant(name!, number!, mobile!, now);
        }

        return faults.IsEmpty ? Lengths.Fault(("originalNumber", body.OriginalNumber, 1, 40)) : new Refusal(RefusalKind.Unacceptable, faults);
    }

    private async Task<IResult> Open(
        WriteRequest write, CaseId id, RegisterLegacyCase body, Applicant applicant, DurableTaskClient durable, CancellationToken cancellation)
    {
        var personKey = keys.Of(applicant.IdentityNumber);
        if (await locks.Take(cases, personKey, id, cancellation) is not LockOutcome.Taken(var previous))
        {
            return Problems.From(Refusal.Conflict("active-case-exists"));
        }

        var year = clock.GetUtcNow().ChinaDate.Year;
        var number = CaseNumber.Tianjin(year, await registry.TakeNumber($"case-tianjin-{year}", id.ToString(), cancellation));
        var place = new SettlementPlace.EmployerCollective(new DistrictCode(body.District));
        return await cases.Open(
            write,
            write.Caller.As(write.Caller.Is(Role.Window) ? Role.Window : Role.Ops),
            [
                new TalentEvent.Opened(id, number, "", personKey, applicant, Channel.OriginalFlow, previous),
                new TalentEvent.ApplicationSaved(TalentApplication.Blank with { Place = place }, []),
                new TalentEvent.TakenIntoLegacyLane(body.AppliedAt, body.OriginalNumber),
            ],
            durable,
            cancellation);
    }
}

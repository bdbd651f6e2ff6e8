using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Opens a case of settlement by points: for oneself, or as an agency for the person who entrusted it (S-04, S-05).</summary>
/// <param name="cases">The cases.</param>
/// <param name="people">Who is registered by real name.</param>
/// <param name="entrusted">Verifies the person for whom an agency opens.</param>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="locks">One active case per person.</param>
/// <param name="registry">Gives case numbers.</param>
/// <param name="clock">The clock.</param>
public sealed class OpenPointsCaseEndpoint(
    PointsCaseDesk cases,
    PersonRegister people,
    EntrustedPeople entrusted,
    SanctionRegister sanctions,
    PersonLock locks,
    IRegistry registry,
    TimeProvider clock)
{
    /// <summary>Opens.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with a receipt; the first answer again for a repeated request; a problem otherwise.</returns>
    [Function("OpenPointsCase"), Allow(Role.Applicant, Role.Agency)]
    [Operation("Open a declaration of settlement by points", Tag = "points-cases")]
    [Accepts(typeof(OpenPointsCase)), Answers(201, typeof(CaseReceipt))]
    [Refuses("real-name-required", "real-name-mismatch", "sanctioned", "active-case-exists", "agency-not-recognised", "agreement-unknown", "agreement-outdated", "person-required", "idempotency-mismatch")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<OpenPointsCase>(cancellation);
        var id = new CaseId(write.Idempotency!.DerivedId);
        if (await cases.Replay(write, id, cancellation) is { } earlier)
        {
            return earlier;
        }

        if (write.Caller.Is(Role.Agency))
        {
            return await entrusted.Verify(write.Caller, body.Person, cancellation) switch
            {
                EntrustedOutcome.Verified(var applicant, var key, var entrustment) =>
                    await Open(write, id, "", key, applicant, entrustment, durable, cancellation),
                EntrustedOutcome.Refused(var refusal) => Problems.From(refusal),
                _ => Problems.Of(StatusCodes.Status503ServiceUnavailable, "real-name-register-unavailable"),
            };
        }

        return await people.Find(write.Caller.Subject, cancellation) is { } person
            ? await Open(write, id, write.Caller.Subject, person.PersonKey, person.Applicant, null, durable, cancellation)
            : Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");
    }

    private async Task<IResult> Open(
        WriteRequest write,
        CaseId id,
        string owner,
        string personKey,
        Applicant applicant,
        Entrustment? entrustment,
        DurableTaskClient durable,
        CancellationToken cancellation)
    {
        if (SubmissionRules.Barred(await sanctions.Of(Barring.KeyOf(personKey), cancellation), clock.GetUtcNow()) is { } barred)
        {
            return Problems.From(barred);
        }

        switch (await locks.Take(cases, personKey, id, cancellation))
        {
            case LockOutcome.Held(var active):
                return Problems.From(Refusal.Conflict("active-case-exists"), DetailOf(write, active));
            case LockOutcome.Taken(var previous):
                var year = clock.GetUtcNow().ChinaDate.Year;
                var number = CaseNumber.Shenzhen(year, await registry.TakeNumber($"case-shenzhen-{year}", id.ToString(), cancellation));
                var opened = new PointsEvent.Opened(id, number, owner, personKey, applicant, previous, entrustment);
                return await cases.Open(write, write.Caller.As(PointsSight.RoleOf(write.Caller)), [opened], durable, cancellation);
            default:
                return Problems.From(Refusal.Conflict("busy"));
        }
    }

    // Which case it is concerns the person alone; an agency learns only that there is one.
    private static ImmutableDictionary<string, string> DetailOf(WriteRequest write, ISettlementCase active) => write.Caller.Is(Role.Agency)
        ? ImmutableDictionary<string, string>.Empty
        : ImmutableDictionary<string, string>.Empty.Add("caseId", active.File.Id.ToString()).Add("number", active.File.Number.Value);
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Opens a case for a verified person (T-02, T-03).</summary>
/// <param name="cases">The cases.</param>
/// <param name="people">Who is registered by real name.</param>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="locks">One active case per person.</param>
/// <param name="registry">Gives case numbers.</param>
/// <param name="clock">The clock.</param>
public sealed class OpenCaseEndpoint(TalentCaseDesk cases, PersonRegister people, SanctionRegister sanctions, PersonLock locks, IRegistry registry, TimeProvider clock)
{
    /// <summary>Opens.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with a receipt; the first answer again for a repeated request; a problem otherwise.</returns>
    [Function("OpenCase"), Allow(Role.Applicant)]
    [Operation("Open an application", Tag = "cases")]
    [Accepts(typeof(OpenCase)), Answers(201, typeof(CaseReceipt))]
    [Refuses("real-name-required", "sanctioned", "active-case-exists", "channel-unknown", "idempotency-mismatch")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<OpenCase>(cancellation);
        var id = new CaseId(write.Idempotency!.DerivedId);
        if (await cases.Replay(write, id, cancellation) is { } earlier)
        {
            return earlier;
        }

        if (body.Channel == Channel.OriginalFlow)
        {
            return Problems.From(Refusal.Unacceptable("channel-unknown", "channel"));
        }

        if (await people.Find(write.Caller.Subject, cancellation) is not { } person)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");
        }

        return SubmissionRules.Barred(await sanctions.Of(person.PersonKey, cancellation), clock.GetUtcNow()) is { } barred
            ? Problems.From(barred)
            : await Open(write, id, person, body.Channel, durable, cancellation);
    }

    private async Task<IResult> Open(
        WriteRequest write, CaseId id, RegisteredPerson person, Channel channel, DurableTaskClient durable, CancellationToken cancellation)
    {
        var outcome = await locks.Take(cases, person.PersonKey, id, cancellation);
        if (outcome is LockOutcome.Held(var active))
        {
            return Problems.From(
                Refusal.Conflict("active-case-exists"),
                ImmutableDictionary<string, string>.Empty.Add("caseId", active.File.Id.ToString()).Add("number", active.File.Number.Value));
        }

        if (outcome is not LockOutcome.Taken(var previous))
        {
            return Problems.From(Refusal.Conflict("busy"));
        }

        var year = clock.GetUtcNow().ChinaDate.Year;
        var number = CaseNumber.Tianjin(year, await registry.TakeNumber($"case-tianjin-{year}", id.ToString(), cancellation));
        var opened = new TalentEvent.Opened(id, number, write.Caller.Subject, person.PersonKey, person.Applicant, channel, previous);
        return await cases.Open(write, write.Caller.As(Role.Applicant), [opened], durable, cancellation);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Sanctions;

/// <summary>Annuls an imported finding; it stays on record with its annulment (D4).</summary>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="registry">Binds keys to requests.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
/// <param name="clock">The clock.</param>
public sealed class AnnulSanctionEndpoint(SanctionRegister sanctions, IRegistry registry, PersonKeys keys, TimeProvider clock)
{
    /// <summary>Annuls.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the finding and its annulment.</returns>
    [Function("AnnulSanction"), Allow(Role.Supervisor)]
    [Operation("Annul an imported finding", Tag = "sanctions")]
    [Accepts(typeof(AnnulSanction)), Answers(200, typeof(Sanction)), Refuses("identity-number-malformed", "no-finding", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sanctions/annulments")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<AnnulSanction>(cancellation);
        if (!IdentityNumber.TryParse(body.IdentityNumber, clock.GetUtcNow().ChinaDate, out var number))
        {
            return Problems.From(Refusal.Unacceptable("identity-number-malformed", "identityNumber"));
        }

        if (Lengths.Fault(("reason", body.Reason, 1, 500)) is { } fault)
        {
            return Problems.From(fault);
        }

        await registry.Bind(write.Idempotency!, cancellation);
        var personKey = keys.Of(number);
        var onRecord = await sanctions.Of(personKey, cancellation);
        if (onRecord.FirstOrDefault(sanction => sanction.Origin == $"import:{body.Reference}") is not { } found)
        {
            return Problems.From(Refusal.Conflict("no-finding"));
        }

        var annulled = found with { Annulment = found.Annulment ?? new Annulment(clock.GetUtcNow(), write.Caller.Subject, body.Reason) };
        await sanctions.Keep(personKey, annulled, cancellation);
        return Answers.Json(annulled);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Sanctions;

/// <summary>Imports a finding of fraud that predates the system; the person need not be known here (D2).</summary>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="registry">Binds keys to requests.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ImportSanctionEndpoint(SanctionRegister sanctions, IRegistry registry, PersonKeys keys, LawBook law, TimeProvider clock)
{
    /// <summary>Imports.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with the finding and the first moment at which an application is accepted again.</returns>
    [Function("ImportSanction"), Allow(Role.Supervisor, Role.Ops)]
    [Operation("Import a finding", Tag = "sanctions")]
    [Accepts(typeof(ImportSanction)), Answers(201, typeof(Sanction)), Refuses("identity-number-malformed", "found-in-future", "reference-malformed", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sanctions")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ImportSanction>(cancellation);
        if (!IdentityNumber.TryParse(body.IdentityNumber, clock.GetUtcNow().ChinaDate, out var number))
        {
            return Problems.From(Refusal.Unacceptable("identity-number-malformed", "identityNumber"));
        }

        if (Lengths.Fault(("grounds", body.Grounds, 1, 500), ("reference", body.Reference, 1, 60)) is { } fault)
        {
            return Problems.From(fault);
        }

        if (!body.Reference.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            return Problems.From(Refusal.Unacceptable("reference-malformed", "reference"));
        }

        if (body.FoundAt > clock.GetUtcNow())
        {
            return Problems.From(Refusal.Unacceptable("found-in-future", "foundAt"));
        }

        await registry.Bind(write.Idempotency!, cancellation);
        var sanction = SanctionRules.Impose(
            $"import-{body.Reference}", $"import:{body.Reference}", body.FoundAt, body.Grounds, law.Talent.Policies, law.Talent.Calendar);
        var isNew = await sanctions.Keep(keys.Of(number), sanction, cancellation);
        return Answers.Created(sanction, !isNew);
    }
}

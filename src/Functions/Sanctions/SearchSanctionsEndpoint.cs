using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Sanctions;

/// <summary>Looks a person's findings up, standing or annulled; who looked is on record.</summary>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
/// <param name="log">Records who looked.</param>
/// <param name="clock">The clock.</param>
public sealed class SearchSanctionsEndpoint(SanctionRegister sanctions, PersonKeys keys, IAccessLog log, TimeProvider clock)
{
    /// <summary>Looks up.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the findings.</returns>
    [Function("SearchSanctions"), Allow(Role.Supervisor)]
    [Operation("Look a person's findings up", Tag = "sanctions")]
    [Accepts(typeof(SearchSanctions)), Answers(200, typeof(SanctionList)), Refuses("identity-number-malformed")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sanctions/searches")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<SearchSanctions>(cancellation);
        if (!IdentityNumber.TryParse(body.IdentityNumber, clock.GetUtcNow().ChinaDate, out var number))
        {
            return Problems.From(Refusal.Unacceptable("identity-number-malformed", "identityNumber"));
        }

        var personKey = keys.Of(number);
        await log.Append(
            new AccessEntry(clock.GetUtcNow(), write.Caller.Subject, "supervisor", write.Function, $"person:{personKey}", "ok", write.Trace), cancellation);
        return Answers.Json(new SanctionList(await sanctions.Of(personKey, cancellation)));
    }
}

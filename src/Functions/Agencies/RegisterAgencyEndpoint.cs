using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Agencies;

/// <summary>Enters an agency in the city's register, or what is known of it now (S-03).</summary>
/// <param name="agencies">The register.</param>
/// <param name="keys">Turns card numbers into keys.</param>
/// <param name="clock">The clock.</param>
public sealed class RegisterAgencyEndpoint(AgencyRegister agencies, PersonKeys keys, TimeProvider clock)
{
    /// <summary>Registers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="code">The agency's code.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the agency; 422 with everything that is wrong.</returns>
    [Function("RegisterAgency"), Allow(Role.Ops)]
    [Operation("Register an agency", Tag = "agencies")]
    [Accepts(typeof(RegisterAgency)), Answers(200, typeof(AgencyView)), Refuses("field-missing", "field-malformed", "recognitions-overlap", "card-given-twice", "period-ends-before-it-begins")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "agencies/{code}")] HttpRequest request,
        string code,
        CancellationToken cancellation)
    {
        var (body, _) = await request.ReadWrite<RegisterAgency>(cancellation);
        if (Lengths.Fault([.. body.Managers.Select((manager, i) => ($"managers[{i}].cardNumber", (string?)manager.CardNumber, 4, 40))]) is { } fault)
        {
            return Problems.From(fault);
        }

        var agency = new Agency(
            new AgencyCode(code), body.Name, body.Recognitions, [.. body.Managers.Select(manager => new AgencyManager(keys.OfCard(manager.CardNumber), manager.Since, manager.Through))]);
        if (AgencyRules.Faults(agency) is { IsEmpty: false } faults)
        {
            return Problems.From(new Refusal(RefusalKind.Unacceptable, faults));
        }

        await agencies.Keep(agency, cancellation);
        return Answers.Json(AgencyViews.Of(agency, clock.GetUtcNow().ChinaDate));
    }
}

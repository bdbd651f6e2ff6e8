using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.People;

/// <summary>Registers the caller by real name (T-03): before it nothing can be applied for.</summary>
/// <param name="register">The authority that verifies.</param>
/// <param name="people">Who is registered.</param>
/// <param name="clock">The clock.</param>
public sealed class RegisterPersonEndpoint(IRealNameRegister register, PersonRegister people, TimeProvider clock)
{
    /// <summary>Registers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the person, masked; 409 to confirm an upgraded number or when the name does not match; 422; 503.</returns>
    [Function("RegisterPerson"), Allow(Role.Applicant)]
    [Operation("Register by real name", Tag = "people")]
    [Accepts(typeof(RegisterPerson)), Answers(200, typeof(PersonView))]
    [Refuses("name-malformed", "mobile-malformed", "identity-number-upgraded", "real-name-mismatch", "registered-as-another")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "people/me")] HttpRequest request, CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RegisterPerson>(cancellation);
        var reading = IdentityNumber.Read(body.IdentityNumber, clock.GetUtcNow().ChinaDate);
        if (Faults(body, reading) is { IsEmpty: false } faults)
        {
            return Problems.From(new Refusal(RefusalKind.Unacceptable, faults));
        }

        if (reading is IdentityNumberReading.Upgraded(var upgraded) && body.ConfirmedUpgrade != upgraded.Value)
        {
            return Problems.From(
                Refusal.Conflict("identity-number-upgraded", "identityNumber"),
                ImmutableDictionary<string, string>.Empty.Add("identityNumber", upgraded.Value));
        }

        _ = PersonName.TryParse(body.Name, out var name);
        _ = MobileNumber.TryParse(body.Mobile, out var mobile);
        var number = reading is IdentityNumberReading.Read(var read) ? read : ((IdentityNumberReading.Upgraded)reading).Number;
        return await register.Verify(name!, number, mobile!, cancellation) switch
        {
            RealNameAnswer.Match => await Keep(write.Caller.Subject, new Applicant(name!, number, mobile!, clock.GetUtcNow()), cancellation),
            RealNameAnswer.Mismatch => Problems.From(Refusal.Conflict("real-name-mismatch")),
            _ => Problems.Of(StatusCodes.Status503ServiceUnavailable, "real-name-register-unavailable"),
        };
    }

    private async Task<IResult> Keep(string subject, Applicant applicant, CancellationToken cancellation) =>
        await people.Keep(subject, applicant, cancellation) is { } person
            ? Answers.Json(GetPersonEndpoint.View(person))
            : Problems.From(Refusal.Conflict("registered-as-another"));

    private static ImmutableArray<Reason> Faults(RegisterPerson body, IdentityNumberReading reading)
    {
        var faults = ImmutableArray.CreateBuilder<Reason>();
        if (!PersonName.TryParse(body.Name, out _))
        {
            faults.Add(new Reason("name-malformed", "name"));
        }

        if (reading is IdentityNumberReading.Refused(var why))
        {
            faults.Add(new Reason("identity-number-" + KebabWord.Of(why), "identityNumber"));
        }

        if (!MobileNumber.TryParse(body.Mobile, out _))
        {
            faults.Add(new Reason("mobile-malformed", "mobile"));
        }

        return faults.ToImmutable();
    }
}

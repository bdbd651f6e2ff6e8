using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Verifies the persons for whom agencies fill in (S-02, S-04): recognised agency, agreement in force, name and number that belong together.</summary>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="register">The authority that verifies names and numbers.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class EntrustedPeople(AgencyRegister agencies, IRealNameRegister register, PersonKeys keys, LawBook law, TimeProvider clock)
{
    /// <summary>Verifies.</summary>
    /// <param name="agency">The agency's manager.</param>
    /// <param name="person">The person, as the agency gives it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The outcome.</returns>
    public async Task<EntrustedOutcome> Verify(Caller agency, EntrustedPerson? person, CancellationToken cancellation)
    {
        if (person is null)
        {
            return new EntrustedOutcome.Refused(Refusal.Unacceptable("person-required", "person"));
        }

        var now = clock.GetUtcNow();
        var code = new AgencyCode(agency.Agency ?? "");
        var known = await agencies.Find(code, cancellation);
        var agreement = new ContentHash(person.Agreement);
        var unreadable = Read(person, now, out var applicant);
        if ((AgencyRules.NotRecognised(known, now.ChinaDate)
            ?? AgreementRules.Check(agreement, law.Points.Agreements, now) ?? unreadable) is { } refusal)
        {
            return new EntrustedOutcome.Refused(refusal);
        }

        return await register.Verify(applicant!.Name, applicant.IdentityNumber, applicant.Mobile, cancellation) switch
        {
            RealNameAnswer.Match => new EntrustedOutcome.Verified(applicant, keys.Of(applicant.IdentityNumber), new Entrustment(code, now, agreement, Name: known!.Name)),
            RealNameAnswer.Mismatch => new EntrustedOutcome.Refused(Refusal.Conflict("real-name-mismatch")),
            _ => new EntrustedOutcome.Unavailable(),
        };
    }

    private static Refusal? Read(EntrustedPerson person, DateTimeOffset now, out Applicant? applicant)
    {
        var named = PersonName.TryParse(person.Name, out var name);
        var numbered = IdentityNumber.TryParse(person.IdentityNumber, now.ChinaDate, out var number);
        var reachable = MobileNumber.TryParse(person.Mobile, out var mobile);
        ImmutableArray<Reason> faults =
        [
            .. named ? [] : new[] { new Reason("name-malformed", "person.name") },
            .. numbered ? [] : new[] { new Reason("identity-number-malformed", "person.identityNumber") },
            .. reachable ? [] : new[] { new Reason("mobile-malformed", "person.mobile") },
        ];
        applicant = faults.IsEmpty ? new Applicant(name!, number!, mobile!, now) : null;
        return faults.IsEmpty ? null : new Refusal(RefusalKind.Unacceptable, faults);
    }
}

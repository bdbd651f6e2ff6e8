using System.Collections.Immutable;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>An invented person to try the system as. Identity numbers have a valid check digit and a county that does not exist.</summary>
/// <param name="Account">The account; also the subject of tokens.</param>
/// <param name="Name">The name.</param>
/// <param name="Roles">The capacities.</param>
/// <param name="About">Who this is, in a few words.</param>
/// <param name="Department">The department's code, for a reviewer, officer or supervisor.</param>
/// <param name="District">The district's code, for a reviewer, officer or window.</param>
/// <param name="Agency">The agency's code, for its manager.</param>
/// <param name="IdentityNumber">The identity number, for an applicant.</param>
/// <param name="Mobile">The phone, for an applicant.</param>
public sealed record SamplePerson(
    string Account,
    PersonName Name,
    ImmutableArray<Role> Roles,
    string About,
    string? Department = null,
    string? District = null,
    string? Agency = null,
    IdentityNumber? IdentityNumber = null,
    MobileNumber? Mobile = null);

using TalentSettlement.Core.People;

namespace TalentSettlement.Functions.People;

/// <summary>A person who is registered by real name.</summary>
/// <param name="PersonKey">The key by which the person is looked up.</param>
/// <param name="Applicant">The person.</param>
public sealed record RegisteredPerson(string PersonKey, Applicant Applicant);

namespace TalentSettlement.Functions.People;

/// <summary>Registration by real name.</summary>
/// <param name="Name">The name as on the identity card.</param>
/// <param name="IdentityNumber">The identity number: 18 characters, or 15 digits of an old card.</param>
/// <param name="Mobile">The mobile number that texts go to.</param>
/// <param name="ConfirmedUpgrade">For an old 15-digit number: the 18-character number that was shown and is confirmed.</param>
public sealed record RegisterPerson(string Name, string IdentityNumber, string Mobile, string? ConfirmedUpgrade = null);

/// <summary>A registered person as shown to themselves: masked.</summary>
/// <param name="Name">The masked name.</param>
/// <param name="IdentityNumber">The masked number.</param>
/// <param name="Mobile">The masked phone.</param>
/// <param name="RealNameVerifiedAt">When name and number were verified, at +08:00.</param>
public sealed record PersonView(string Name, string IdentityNumber, string Mobile, DateTimeOffset RealNameVerifiedAt);

/// <summary>Whether a person may apply now (N18).</summary>
/// <param name="MayApply">Whether an application would be accepted now.</param>
/// <param name="From">The first moment from which it would be, at +08:00; absent when it is now.</param>
/// <param name="Reason">The reason code, when it is not now: <c>sanctioned</c>.</param>
public sealed record ApplicationEligibility(bool MayApply, DateTimeOffset? From, string? Reason);

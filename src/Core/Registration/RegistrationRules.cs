using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Registration;

/// <summary>What must be stated before an agency submits, and what may already be wrong while it is being filled in (信息填报; S-06, S-12 to S-15, S-48, S-49).</summary>
/// <remarks>A fault names its field by its path in <see cref="RegistrationFacts"/>, for example <c>family.marriages[0].through</c>.</remarks>
public static class RegistrationRules
{
    private const int FewestDigits = 8;
    private const int MostDigits = 10;
    private const int MostCredentials = 50;

    /// <summary>All that stands in the way of submission, at once: what is missing first, the family last.</summary>
    /// <param name="facts">What the person states.</param>
    /// <param name="applicant">The person.</param>
    /// <param name="districts">Where one may settle.</param>
    /// <param name="today">The China date of the question; no fact lies after it.</param>
    public static ImmutableArray<Reason> Faults(RegistrationFacts facts, Applicant applicant, SettlementDistricts districts, DateOnly today) =>
    [
        .. Missing(facts),
        .. SavingFaults(facts, districts, today),
        .. facts.Family is { } family ? FamilyRules.Faults(family, applicant.IdentityNumber, today) : [],
    ];

    /// <summary>What may not even be saved: what no later entry could make right. What is not filled in yet is no fault.</summary>
    /// <param name="facts">What the person states so far.</param>
    /// <param name="districts">Where one may settle.</param>
    /// <param name="today">The China date of the question.</param>
    public static ImmutableArray<Reason> SavingFaults(RegistrationFacts facts, SettlementDistricts districts, DateOnly today) =>
    [
        .. Broken("socialSecurityNumber", facts.SocialSecurityNumber is { } number && !IsComputerNumber(number)),
        .. Broken("origin", facts.Origin is { } origin && !CredentialReview.IsWellFormed(origin)),
        .. facts.Target is { } target && !districts.TryFind(target, today, out _) ? [new Reason("district-unknown", "target")] : Enumerable.Empty<Reason>(),
        .. Broken("family", facts.Family is { } family && FamilyRules.IsBeyondMeasure(family)),
        .. Broken("credentials", facts.Credentials.Length > MostCredentials),
        .. facts.Credentials.SelectMany((credential, i) => Broken($"credentials[{i}].name", !CredentialReview.IsWellFormed(credential.Name))),
    ];

    /// <summary>Whether the number declared is the one that the social-security department has, or its normal upgrade; any other change is put right
    /// there first (S-12, S-13).</summary>
    /// <param name="declared">The number of 18 characters that the person declares.</param>
    /// <param name="record">What the department has under the person's computer number.</param>
    /// <returns>The refusal, or <see langword="null"/>.</returns>
    public static Refusal? AgainstRecord(IdentityNumber declared, IdentityOnRecord record) =>
        (IdentityNumber.TryParse(record.Text, out var recorded) && recorded == declared) || declared.IsNormalUpgradeOf(record.Text)
            ? null
            : Refusal.Conflict("id-changed-elsewhere", "identityNumber");

    private static IEnumerable<Reason> Missing(RegistrationFacts facts) =>
        from field in new (string Path, object? Value)[]
        {
            ("socialSecurityNumber", facts.SocialSecurityNumber),
            ("household", facts.Household),
            ("origin", facts.Origin),
            ("target", facts.Target),
            ("family", facts.Family),
        }
        where field.Value is null
        select new Reason("field-missing", field.Path);

    private static IEnumerable<Reason> Broken(string path, bool broken) => broken ? [new Reason("field-malformed", path)] : [];

    private static bool IsComputerNumber(string text) => text.Length is >= FewestDigits and <= MostDigits && text.All(char.IsAsciiDigit);
}

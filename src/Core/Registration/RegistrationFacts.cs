using System.Collections.Immutable;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.Registration;

/// <summary>What the person states besides the points (填报信息, S-06, S-48, S-49); possibly incomplete while it is being filled in.</summary>
/// <param name="SocialSecurityNumber">The social-security computer number (社保电脑号, S-48), 8 to 10 digits.</param>
/// <param name="Household">The kind of the present household registration.</param>
/// <param name="Origin">The place of the present household registration (户口所在地), 2 to 100 characters.</param>
/// <param name="Target">The district of Shenzhen where the person will settle (拟入户区).</param>
/// <param name="Family">Family and marriage history.</param>
/// <param name="Credentials">Names of schools, majors, titles and licences.</param>
public sealed record RegistrationFacts(
    string? SocialSecurityNumber,
    HouseholdKind? Household,
    string? Origin,
    DistrictCode? Target,
    Family? Family,
    ImmutableArray<Credential> Credentials)
{
    /// <summary>Nothing stated yet.</summary>
    public static RegistrationFacts Blank { get; } = new(null, null, null, null, null, []);

    /// <summary>Equal when all of it is.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(RegistrationFacts? other) =>
        other is not null
        && (SocialSecurityNumber, Household, Origin, Target, Family) == (other.SocialSecurityNumber, other.Household, other.Origin, other.Target, other.Family)
        && Credentials.SequenceEqual(other.Credentials);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SocialSecurityNumber, Household, Origin, Target, Family, Credentials.Length);

    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => "(registration facts)";
}

namespace TalentSettlement.Core.People;

/// <summary>The person who applies, after real-name registration (Tianjin, T-03; Shenzhen, S-05).</summary>
/// <param name="Name">The name as the identity card shows it.</param>
/// <param name="IdentityNumber">The citizen identity number, 18 characters.</param>
/// <param name="Mobile">Where the texts of the case go.</param>
/// <param name="RealNameVerifiedAt">When the channel verified that the three belong together.</param>
public sealed record Applicant(PersonName Name, IdentityNumber IdentityNumber, MobileNumber Mobile, DateTimeOffset RealNameVerifiedAt)
{
    /// <summary>Hidden but for the first character of the name.</summary>
    public override string ToString() => $"(applicant {Name.Masked})";
}

namespace TalentSettlement.Core.PrintedForms;

/// <summary>The person as the forms show them, in words; a blank is printed for what is not stated.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Sex">男 or 女.</param>
/// <param name="BornOn">The day of birth.</param>
/// <param name="IdentityNumber">The full identity number.</param>
/// <param name="Mobile">The mobile number.</param>
/// <param name="SocialSecurityNumber">The social-security computer number.</param>
/// <param name="Household">The kind of the household registration.</param>
/// <param name="Origin">Where the household is registered.</param>
/// <param name="Target">The district of settlement.</param>
/// <param name="MaritalStatus">The marital status.</param>
/// <param name="Agency">The agency of the case.</param>
public sealed record FormPerson(
    string Name,
    string Sex,
    string BornOn,
    string IdentityNumber,
    string Mobile,
    string SocialSecurityNumber,
    string Household,
    string Origin,
    string Target,
    string MaritalStatus,
    string Agency)
{
    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => "(person on a form)";
}

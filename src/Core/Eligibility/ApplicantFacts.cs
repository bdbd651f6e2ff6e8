using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Eligibility;

/// <summary>What the conditions of settlement ask about the person; both follow from the identity number.</summary>
/// <param name="DateOfBirth">The day of birth.</param>
/// <param name="Sex">The sex; the ages at which applications end differ by it.</param>
public sealed record ApplicantFacts(DateOnly DateOfBirth, Sex Sex)
{
    /// <summary>The facts of an applicant after real-name registration (T-03).</summary>
    /// <param name="applicant">The applicant.</param>
    public static ApplicantFacts Of(Applicant applicant) => new(applicant.IdentityNumber.DateOfBirth, applicant.IdentityNumber.Sex);
}

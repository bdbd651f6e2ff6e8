using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>Social-security records of the sample people: a computer number is the last nine digits of the mobile number.</summary>
/// <param name="people">The sample people.</param>
public sealed class DevelopmentSocialSecurity(SamplePeople people) : ISocialSecurityRecords
{
    /// <summary>The computer number of a person of the samples.</summary>
    /// <param name="person">The person.</param>
    public static string NumberOf(SamplePerson person) => person.Mobile!.Value[^9..];

    /// <inheritdoc/>
    /// <remarks>
    /// Of the numbers that are nobody's, one that begins with 9 belongs to somebody whose record was changed elsewhere, and one that begins with 8 cannot
    /// be looked up.
    /// </remarks>
    public Task<SocialSecurityAnswer> IdentityUnder(string computerNumber, CancellationToken cancellation) => Task.FromResult<SocialSecurityAnswer>(
        people.All.FirstOrDefault(person => person.Mobile is not null && NumberOf(person) == computerNumber) is { IdentityNumber: { } number }
            ? new SocialSecurityAnswer.Known(new IdentityOnRecord(number.Value))
            : computerNumber[0] switch
            {
                '9' => new SocialSecurityAnswer.Known(new IdentityOnRecord("110101199003071233")),
                '8' => new SocialSecurityAnswer.Unavailable(),
                _ => new SocialSecurityAnswer.Unknown(),
            });
}

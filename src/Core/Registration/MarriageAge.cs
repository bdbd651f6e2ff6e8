using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Registration;

/// <summary>The day before which nobody can have married (法定婚龄).</summary>
/// <remarks>
/// 22 years for a man and 20 for a woman (Marriage Law of 1980, article 5; Civil Code, article 1047); in autonomous areas, and under the law of
/// 1950, 20 and 18. The lower ones are taken, so that no lawful marriage is refused (I-56).
/// </remarks>
public static class MarriageAge
{
    private const int OfMen = 20;
    private const int OfWomen = 18;

    /// <summary>The first day on which a person can have married, included.</summary>
    /// <param name="number">The person's identity number, which records birth and sex.</param>
    public static DateOnly ReachedBy(IdentityNumber number) => Age.Birthday(number.DateOfBirth, number.Sex is Sex.Male ? OfMen : OfWomen);
}

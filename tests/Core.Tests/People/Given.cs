using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Tests.People;

/// <summary>People for tests; every number is invented.</summary>
internal static class Given
{
    public static Applicant Applicant()
    {
        Assert.True(PersonName.TryParse("张三", out var name));
        Assert.True(IdentityNumber.TryParse("440304199001010011", out var number));
        Assert.True(MobileNumber.TryParse("13800138000", out var mobile));
        return new Applicant(name, number, mobile, new DateTimeOffset(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8)));
    }
}

using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Tests.People;

/// <summary>GB 11643-1999; Shenzhen information report, section 1 (S-12, S-13), SC-34.</summary>
public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2020, 7, 13);

    [Theory]
    [InlineData("11010519491231002X", 1949, 12, 31, Sex.Female)]
    [InlineData("34052419800101001X", 1980, 1, 1, Sex.Male)]
    [InlineData("440304199001010011", 1990, 1, 1, Sex.Male)]
    [InlineData("120101198502280029", 1985, 2, 28, Sex.Female)]
    [InlineData("510102197811300331", 1978, 11, 30, Sex.Male)]
    public void A_number_tells_the_birth_date_and_the_sex(string text, int year, int month, int day, Sex sex)
    {
        Assert.True(IdentityNumber.TryParse(text, Today, out var number));

        Assert.Equal((text, new DateOnly(year, month, day), sex), (number.Value, number.DateOfBirth, number.Sex));
    }

    [Fact]
    public void A_lower_case_x_is_the_same_number()
    {
        Assert.True(IdentityNumber.TryParse(" 11010519491231002x ", Today, out var lower));
        Assert.True(IdentityNumber.TryParse("11010519491231002X", Today, out var upper));

        Assert.Equal(upper, lower);
    }

    [Theory]
    [InlineData(null, IdentityNumberRefusal.WrongLength)]
    [InlineData("", IdentityNumberRefusal.WrongLength)]
    [InlineData("1101051949123100", IdentityNumberRefusal.WrongLength)]
    [InlineData("11010519491231002XX", IdentityNumberRefusal.WrongLength)]
    [InlineData("1101051949123100XX", IdentityNumberRefusal.WrongCharacter)]
    [InlineData("11010519491231002A", IdentityNumberRefusal.WrongCharacter)]
    [InlineData("1101051949123100２X", IdentityNumberRefusal.WrongCharacter)]
    [InlineData("99010519491231002X", IdentityNumberRefusal.UnknownProvince)]
    [InlineData("71010519491231002X", IdentityNumberRefusal.UnknownProvince)]
    [InlineData("110105194902290022", IdentityNumberRefusal.WrongBirthDate)]
    [InlineData("440524188001010014", IdentityNumberRefusal.WrongBirthDate)]
    [InlineData("110105194912310021", IdentityNumberRefusal.WrongCheckCharacter)]
    public void The_first_rule_that_a_text_breaks_is_named(string? text, IdentityNumberRefusal why)
    {
        Assert.Equal(new IdentityNumberReading.Refused(why), IdentityNumber.Read(text, Today));
    }

    [Fact]
    public void Nobody_is_born_after_the_day_of_the_question()
    {
        const string Text = "440304199001010011";

        Assert.True(IdentityNumber.TryParse(Text, new DateOnly(1990, 1, 1), out _));
        Assert.Equal(
            new IdentityNumberReading.Refused(IdentityNumberRefusal.WrongBirthDate), IdentityNumber.Read(Text, new DateOnly(1989, 12, 31)));
    }

    [Theory]
    [Trait("Scenario", "SC-34")]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData("120101800101001", "120101198001010012")]
    [InlineData("440304751231024", "440304197512310244")]
    public void Fifteen_digits_become_eighteen_and_are_shown_for_confirmation(string fifteen, string eighteen)
    {
        Assert.True(IdentityNumber.TryParse(eighteen, Today, out var expected));

        Assert.Equal(new IdentityNumberReading.Upgraded(expected), IdentityNumber.Read(fifteen, Today));
        Assert.True(expected.IsNormalUpgradeOf(fifteen));
    }

    [Theory]
    [InlineData("440304751231025")]
    [InlineData("440304750231024")]
    [InlineData("44030475123102X")]
    [InlineData("440304197512310244")]
    [InlineData(null)]
    public void Any_other_number_of_before_is_a_change_for_the_social_security_department(string? before)
    {
        Assert.True(IdentityNumber.TryParse("440304197512310244", Today, out var number));

        Assert.False(number.IsNormalUpgradeOf(before));
    }

    [Fact]
    public void A_number_never_shows_itself_unasked()
    {
        Assert.True(IdentityNumber.TryParse("440304199001010011", Today, out var number));

        Assert.Equal("(identity number)", $"{number}");
        Assert.Equal("4403************11", number.Masked);
        Assert.DoesNotContain("440304", $"{new IdentityNumberReading.Upgraded(number)}", StringComparison.Ordinal);
    }
}

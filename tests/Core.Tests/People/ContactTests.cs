using System.Text.Json;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Tests.People;

/// <summary>The applicant as real-name registration gives it (Tianjin, T-03; Shenzhen, S-05, S-48).</summary>
public sealed class ContactTests
{
    [Theory]
    [InlineData("13800138000")]
    [InlineData("+8613800138000")]
    [InlineData("008613800138000")]
    [InlineData("8613800138000")]
    [InlineData("+86 138-0013-8000")]
    [InlineData(" 138 0013 8000 ")]
    public void A_mobile_number_is_read_as_people_write_it_and_kept_in_one_form(string text)
    {
        Assert.True(MobileNumber.TryParse(text, out var number));

        Assert.Equal("+8613800138000", number.Value);
        Assert.Equal("138****8000", number.Masked);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12800138000")]
    [InlineData("1380013800")]
    [InlineData("138001380000")]
    [InlineData("+8513800138000")]
    [InlineData("022-23456789")]
    [InlineData("1３800138000")]
    public void Anything_else_is_no_mobile_number(string? text)
    {
        Assert.False(MobileNumber.TryParse(text, out _));
    }

    [Theory]
    [InlineData("13800138000", true)]
    [InlineData("19412345678", false)]
    [InlineData("16112345678", false)]
    public void A_range_that_is_not_known_yet_is_accepted_with_a_warning(string text, bool known)
    {
        Assert.True(MobileNumber.TryParse(text, out var number));

        Assert.Equal(known, number.IsOfKnownRange);
    }

    [Theory]
    [InlineData(" 张三 ", "张三", "张**")]
    [InlineData("欧阳修远", "欧阳修远", "欧**")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提", "阿**")]
    [InlineData("𠮷田", "𠮷田", "𠮷**")]
    [InlineData("O'Brien Mary-Jane", "O'Brien Mary-Jane", "O**")]
    public void A_name_is_trimmed_and_shows_its_first_character_only(string text, string value, string masked)
    {
        Assert.True(PersonName.TryParse(text, out var name));

        Assert.Equal((value, masked), (name.Value, name.Masked));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("·张")]
    [InlineData("张三1")]
    [InlineData("张【三】")]
    [InlineData("张\n三")]
    [InlineData("\ud800张")]
    public void Anything_else_is_no_name(string? text)
    {
        Assert.False(PersonName.TryParse(text, out _));
    }

    [Fact]
    public void A_name_has_fifty_characters_at_most()
    {
        Assert.True(PersonName.TryParse(new string('张', 50), out _));
        Assert.False(PersonName.TryParse(new string('张', 51), out _));
    }

    [Fact]
    public void An_applicant_is_stored_as_plain_strings_and_comes_back_equal()
    {
        var applicant = Given.Applicant();

        var json = JsonSerializer.Serialize(applicant);

        Assert.Contains("\"IdentityNumber\":\"440304199001010011\"", json, StringComparison.Ordinal);
        Assert.Equal(applicant, JsonSerializer.Deserialize<Applicant>(json));
    }

    [Fact]
    public void A_stored_text_that_is_no_number_is_refused_without_repeating_it()
    {
        var broken = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IdentityNumber>("\"440304199001010012\""));

        Assert.DoesNotContain("440304", broken.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_applicant_never_shows_more_than_the_first_character_of_the_name()
    {
        Assert.Equal("(applicant 张**)", $"{Given.Applicant()}");
        Assert.Equal(("(mobile number)", "(name)"), ($"{Given.Applicant().Mobile}", $"{Given.Applicant().Name}"));
    }
}

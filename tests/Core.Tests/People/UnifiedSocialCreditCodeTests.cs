using System.Text.Json;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Tests.People;

/// <summary>GB 32100-2015: the code on the business licence of an employer (Tianjin, T-30).</summary>
public sealed class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91512081MA62K0260E")]
    [InlineData("9131000063159284XQ")]
    [InlineData(" 91512081ma62k0260e ")]
    public void A_code_whose_check_character_is_right_is_read(string text)
    {
        Assert.True(UnifiedSocialCreditCode.TryParse(text, out var code));

        Assert.Equal(code, JsonSerializer.Deserialize<UnifiedSocialCreditCode>(JsonSerializer.Serialize(code)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("91350100M000100Y4Z")]
    [InlineData("91350211M0000XUF46")]
    [InlineData("91350100M000100Y4")]
    [InlineData("9135010OM000100Y43")]
    public void Anything_else_is_no_code(string? text)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out _));
    }
}

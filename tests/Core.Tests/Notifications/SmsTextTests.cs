using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.Tests.Notifications;

/// <summary>Length of a domestic text: 70 characters in one message, otherwise 67 in each, the signature included.</summary>
public sealed class SmsTextTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    [InlineData(160, 3)]
    [InlineData(201, 3)]
    [InlineData(202, 4)]
    public void Characters_become_messages(int characters, int segments)
    {
        Assert.Equal(segments, new SmsText(new string('字', characters)).Segments);
        Assert.Equal(segments, new SmsText(new string('a', characters)).Segments);
    }

    [Fact]
    public void A_text_never_shows_its_words_in_a_log()
    {
        Assert.Equal("(text of 4 characters)", $"{new SmsText("原因在此")}");
    }
}

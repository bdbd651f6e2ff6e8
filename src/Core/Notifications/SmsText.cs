namespace TalentSettlement.Core.Notifications;

/// <summary>A text as the citizen reads it, with its signature in front.</summary>
/// <param name="Value">The text, 【signature】 included.</param>
public sealed record SmsText(string Value)
{
    private const int Single = 70;
    private const int Part = 67;

    /// <summary>The length in characters of UCS-2; every character counts one, the signature and its brackets included.</summary>
    public int Length => Value.Length;

    /// <summary>How many messages are paid for: one up to 70 characters, otherwise one for every 67.</summary>
    /// <remarks>The domestic rule, which does not count plain ASCII differently.</remarks>
    public int Segments => Length <= Single ? 1 : (Length + Part - 1) / Part;

    /// <summary>Its length; the words are the citizen's business.</summary>
    public override string ToString() => $"(text of {Length} characters)";
}

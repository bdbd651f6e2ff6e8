using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>The name of a person as the identity card shows it: 1 to 50 characters.</summary>
/// <remarks>
/// Letters of any script, the separator · of minority names, and blanks, hyphens, apostrophes and full stops between letters.
/// <see cref="ToString"/> is hidden, so a name cannot slip into a log; reading <see cref="Value"/> is a decision.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<PersonName>))]
public sealed record PersonName : ITextValue<PersonName>
{
    private const int Longest = 50;

    private PersonName(string value) => Value = value;

    /// <summary>The name without surrounding blanks; separators typed as • or ・ have become ·.</summary>
    public string Value { get; }

    /// <summary>The first character and two stars, whatever the length: 张**.</summary>
    public string Masked => $"{Value.EnumerateRunes().First()}**";

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text; surrounding blanks are forgiven.</param>
    /// <param name="value">The name, or null when the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonName? value)
    {
        var name = (text ?? "").Trim().Replace('•', '·').Replace('・', '·');
        // Counted in characters as people see them, so that a rare ideograph outside the basic plane counts as one.
        var characters = name.EnumerateRunes().ToArray();
        value = characters.Length is >= 1 and <= Longest && Rune.IsLetter(characters[0]) && characters.All(IsOfAName)
            ? new PersonName(name)
            : null;
        return value is not null;
    }

    /// <summary>Hidden: a name does not belong into a log.</summary>
    public override string ToString() => "(name)";

    private static bool IsOfAName(Rune character) =>
        Rune.IsLetter(character)
        || Rune.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
        || character.Value is '·' or ' ' or '-' or '\'' or '.' or '〇';
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>The unified social credit code (统一社会信用代码) of a legal person or organisation, GB 32100-2015.</summary>
/// <remarks>
/// Eighteen characters of an alphabet without I, O, S, V and Z; the last one checks the others, modulo 31. Some codes in use are known to
/// break the check; they are refused here, and an officer who records one anyway gives a reason.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<UnifiedSocialCreditCode>))]
public sealed record UnifiedSocialCreditCode : ITextValue<UnifiedSocialCreditCode>
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private UnifiedSocialCreditCode(string value) => Value = value;

    /// <summary>The 18 characters, letters in upper case.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text; surrounding blanks and lower-case letters are forgiven.</param>
    /// <param name="value">The code, or null when the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? value)
    {
        var code = (text ?? "").Trim().ToUpperInvariant();
        value = code.Length == 18 && code.All(Alphabet.Contains) && CheckCharacterOf(code) == code[17] ? new UnifiedSocialCreditCode(code) : null;
        return value is not null;
    }

    /// <summary>The code itself: it is public.</summary>
    public override string ToString() => Value;

    private static char CheckCharacterOf(string code) =>
        Alphabet[(31 - (Weights.Select((weight, i) => weight * Alphabet.IndexOf(code[i], StringComparison.Ordinal)).Sum() % 31)) % 31];
}

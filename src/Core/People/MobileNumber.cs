using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace TalentSettlement.Core.People;

/// <summary>A mobile telephone number of the Chinese mainland, where the texts of a case go.</summary>
/// <remarks>
/// Every number of the form 1[3-9] and nine digits is accepted, for ranges are added over the years; <see cref="IsOfKnownRange"/> warns.
/// <see cref="ToString"/> is hidden, so a number cannot slip into a log; reading <see cref="Value"/> is a decision.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<MobileNumber>))]
public sealed partial record MobileNumber : ITextValue<MobileNumber>
{
    private MobileNumber(string national) => Value = $"+86{national}";

    /// <summary>The number in E.164 form: +86 and eleven digits.</summary>
    public string Value { get; }

    /// <summary>The eleven digits with the middle four hidden.</summary>
    public string Masked => $"{National[..3]}****{National[^4..]}";

    /// <summary>Whether an operator is known to use the range (libphonenumber metadata, release 1.13.16 of its JavaScript port).</summary>
    public bool IsOfKnownRange => KnownRange().IsMatch(National);

    private string National => Value[3..];

    /// <summary>Reads a number as people write it: with +86, 0086, 86 or no prefix, with spaces or hyphens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number, or null when the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MobileNumber? value)
    {
        var match = Accepted().Match((text ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));
        value = match.Success ? new MobileNumber(match.Groups["national"].Value) : null;
        return value is not null;
    }

    /// <summary>Hidden: a telephone number does not belong into a log.</summary>
    public override string ToString() => "(mobile number)";

    [GeneratedRegex(@"\A(?:\+86|0086|86)?(?<national>1[3-9][0-9]{9})\z")]
    private static partial Regex Accepted();

    [GeneratedRegex(@"\A(?:1(?:610[0-9]|740[0-5])[0-9]{6}|1(?:[38][0-9]|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])[0-9]{8})\z")]
    private static partial Regex KnownRange();
}

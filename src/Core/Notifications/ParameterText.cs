using System.Globalization;
using System.Text.RegularExpressions;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Notifications;

/// <summary>What a value may bring into a text.</summary>
internal static partial class ParameterText
{
    /// <summary>The value without control and format characters, and without 【】, by which a second sender could be feigned.</summary>
    public static string Clean(string? value) => string.Concat((value ?? "").Where(IsReadable)).Trim();

    public static SmsRefusal? FaultOf(string value, int maxLength) =>
        value.Length == 0 ? SmsRefusal.MissingParameter
        : value.Length > maxLength ? SmsRefusal.TooLong
        : HoldsPersonalNumber(value) ? SmsRefusal.PersonalNumber
        : null;

    private static bool HoldsPersonalNumber(string value) =>
        Mobile().IsMatch(value) || Eighteen().Matches(value).Any(match => IdentityNumber.TryParse(match.Value, out _));

    private static bool IsReadable(char character) =>
        character is not ('【' or '】')
        && char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    [GeneratedRegex("(?<![0-9])(?:86)?1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Mobile();

    [GeneratedRegex("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")]
    private static partial Regex Eighteen();
}

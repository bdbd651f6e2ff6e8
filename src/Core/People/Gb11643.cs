using System.Globalization;

namespace TalentSettlement.Core.People;

/// <summary>The arithmetic of GB 11643-1999, on text of 18 characters whose check character is in upper case.</summary>
internal static class Gb11643
{
    private const string CheckCharacters = "10X98765432";
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
        "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
    ];

    public static char CheckCharacterOf(string digits) => CheckCharacters[Weights.Select((weight, i) => weight * (digits[i] - '0')).Sum() % 11];

    public static DateOnly? BirthDateOf(string text) =>
        DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            && birth >= Earliest
            ? birth
            : null;

    public static IdentityNumberRefusal? FaultOf(string text, DateOnly latestBirth) => text switch
    {
        { Length: not 18 } => IdentityNumberRefusal.WrongLength,
        _ when !text.AsSpan(0, 17).ContainsOnlyDigits() || !(char.IsAsciiDigit(text[17]) || text[17] == 'X') => IdentityNumberRefusal.WrongCharacter,
        // The other four digits are not looked up: codes of abolished counties stay valid in old numbers.
        _ when !Provinces.Contains(text[..2]) => IdentityNumberRefusal.UnknownProvince,
        _ when BirthDateOf(text) is not { } birth || birth > latestBirth => IdentityNumberRefusal.WrongBirthDate,
        _ when CheckCharacterOf(text) != text[17] => IdentityNumberRefusal.WrongCheckCharacter,
        _ => null,
    };

    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}

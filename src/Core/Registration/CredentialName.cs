using System.Text;

namespace TalentSettlement.Core.Registration;

/// <summary>How the name of a school, major, title or licence is compared, however it was typed (S-15).</summary>
public static class CredentialName
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    /// <summary>The form in which two names are compared.</summary>
    /// <remarks>
    /// Full-width letters, digits and brackets become the usual ones, Latin letters capitals; a blank remains, as one, only where it divides Latin
    /// words. Done here and not by the machine's Unicode tables, so that it is the same on every machine.
    /// </remarks>
    /// <param name="typed">The name as typed.</param>
    public static string Normalise(string typed)
    {
        var words = string.Concat(typed.Select(Narrow)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Aggregate(new StringBuilder(typed.Length), Append).ToString().ToUpperInvariant();
    }

    private static StringBuilder Append(StringBuilder name, string word) =>
        (name.Length > 0 && char.IsAscii(name[^1]) && char.IsAscii(word[0]) ? name.Append(' ') : name).Append(word);

    private static char Narrow(char letter) => letter switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(letter - FirstFullWidth + '!'),
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };
}

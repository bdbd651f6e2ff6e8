using System.Collections.Immutable;

namespace TalentSettlement.Core.Registration;

/// <summary>What becomes of a name that is not listed: it may be typed in, and a person looks at it (系统未列出的可自行录入, S-15).</summary>
public static class CredentialReview
{
    private const int Shortest = 2;
    private const int Longest = 100;

    /// <summary>The names that a person looks at, because no dictionary has them; none of them is refused.</summary>
    /// <param name="credentials">The names on the form.</param>
    /// <param name="dictionaries">The dictionaries.</param>
    /// <returns>The names as typed, in the order of the form.</returns>
    public static ImmutableArray<Credential> Flagged(ImmutableArray<Credential> credentials, CredentialDictionaries dictionaries) =>
        [.. credentials.Where(credential => !dictionaries.Has(credential))];

    /// <summary>Whether a name has 2 to 100 characters, blanks at its ends not counted, and no control character.</summary>
    /// <param name="name">The name as typed.</param>
    public static bool IsWellFormed(string name) =>
        CredentialName.Normalise(name).Length is >= Shortest and <= Longest && name.Length <= 2 * Longest && !name.Any(char.IsControl);
}

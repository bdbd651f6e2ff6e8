using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Commitment;

/// <summary>A text of the letter of commitment (承诺书) that an applicant signs before filling in the form (T-04, A3).</summary>
/// <param name="Version">Which text.</param>
/// <param name="EffectiveFrom">The moment from which it is in force, inclusive, until the next one is.</param>
/// <param name="Text">The text; the Chinese one is signed.</param>
public sealed record CommitmentLetter(CommitmentVersion Version, DateTimeOffset EffectiveFrom, Wording Text)
{
    /// <summary>The SHA-256 of the Chinese text in UTF-8: what exactly was signed.</summary>
    public ContentHash Hash { get; } = ContentHash.Of(Text.Zh);
}

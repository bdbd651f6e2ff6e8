using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Commitment;

/// <summary>A letter of commitment as data writes it, with the hash of its text beside it.</summary>
internal sealed record CommitmentLetterText(CommitmentVersion Version, DateTimeOffset EffectiveFrom, Wording Text, ContentHash Hash)
{
    /// <summary>The letter itself.</summary>
    public CommitmentLetter Letter { get; } = new(Version, EffectiveFrom, Text);
}

using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Commitment;

/// <summary>Every text that the letter of commitment (承诺书) has had, in the order in which they came into force (T-04, A3).</summary>
public sealed record CommitmentLetters
{
    private static readonly Lazy<CommitmentLetters> Embedded = new(() => Load(RuleText.Embedded("commitment-letters.json")));

    private CommitmentLetters(RuleSetVersion version, ImmutableArray<CommitmentLetter> letters) => (Version, Letters) = (version, letters);

    /// <summary>The letters that come with Core.</summary>
    public static CommitmentLetters Default => Embedded.Value;

    /// <summary>Which letters these are.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The letters, the earliest first.</summary>
    public ImmutableArray<CommitmentLetter> Letters { get; }

    /// <summary>The letter in force at a moment; before the first letter, the first.</summary>
    /// <param name="moment">The moment.</param>
    public CommitmentLetter InForceOn(DateTimeOffset moment) => Letters.LastOrDefault(letter => letter.EffectiveFrom <= moment) ?? Letters[0];

    /// <summary>Reads letters strictly; a text that differs from the hash beside it was changed without a new version and is refused.</summary>
    /// <param name="json">The text of the set.</param>
    /// <exception cref="RuleSetException">The set is broken at a named place.</exception>
    public static CommitmentLetters Load(string json)
    {
        var text = RuleText.Read<CommitmentLettersText>(json);
        if (text.Letters is [])
        {
            throw new RuleSetException("$.letters", "there is no letter");
        }

        for (var i = 0; i < text.Letters.Length; i++)
        {
            RefuseBroken(text.Letters[i], text.Letters[..i], $"$.letters[{i}]");
        }

        return new CommitmentLetters(new RuleSetVersion(text.Id, text.Version), [.. text.Letters.Select(letter => letter.Letter)]);
    }

    private static void RefuseBroken(CommitmentLetterText letter, CommitmentLetterText[] earlier, string place)
    {
        if (earlier.Any(other => other.Version == letter.Version))
        {
            throw new RuleSetException($"{place}.version", $"'{letter.Version}' is given twice");
        }

        if (earlier is [.., var last] && last.EffectiveFrom >= letter.EffectiveFrom)
        {
            throw new RuleSetException($"{place}.effectiveFrom", "it does not come after the letter before it");
        }

        if (letter.Letter.Hash != letter.Hash)
        {
            throw new RuleSetException($"{place}.hash", $"the text has the hash {letter.Letter.Hash}");
        }
    }
}

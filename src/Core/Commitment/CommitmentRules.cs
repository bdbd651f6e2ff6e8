using System.Collections.Immutable;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Commitment;

/// <summary>The letter of commitment is signed before the form is submitted, in the text then in force (T-04, SC-04).</summary>
public static class CommitmentRules
{
    /// <summary>Tells whether the letter in force is signed.</summary>
    /// <param name="signatures">Every signature on record; earlier ones stay there.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="now">When the question is asked: at submission, the moment of receipt.</param>
    public static CommitmentOutcome Check(ImmutableArray<SignedCommitment> signatures, CommitmentLetters letters, DateTimeOffset now)
    {
        var inForce = letters.InForceOn(now);
        return signatures.LastOrDefault(signed => IsOf(signed, inForce)) is { } signature ? new CommitmentOutcome.InForce(signature)
            : signatures.IsEmpty ? new CommitmentOutcome.Missing(inForce)
            : new CommitmentOutcome.Outdated(inForce);
    }

    /// <summary>Takes a signature: the text that the applicant was shown must be the one in force.</summary>
    /// <param name="version">The version shown.</param>
    /// <param name="hash">The hash of the text shown.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="now">When it is signed.</param>
    public static CommitmentOutcome Sign(CommitmentVersion version, ContentHash hash, CommitmentLetters letters, DateTimeOffset now)
    {
        var signature = new SignedCommitment(version, hash, now);
        return Check([signature], letters, now);
    }

    private static bool IsOf(SignedCommitment signed, CommitmentLetter letter) => signed.Version == letter.Version && signed.Hash == letter.Hash;
}

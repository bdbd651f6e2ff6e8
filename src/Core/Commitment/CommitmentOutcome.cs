namespace TalentSettlement.Core.Commitment;

/// <summary>Whether the letter of commitment in force is signed (T-04).</summary>
public abstract record CommitmentOutcome
{
    private CommitmentOutcome()
    {
    }

    /// <summary>The letter in force is signed.</summary>
    /// <param name="Signature">The signature that counts.</param>
    public sealed record InForce(SignedCommitment Signature) : CommitmentOutcome;

    /// <summary>No letter is signed (<c>commitment-missing</c>).</summary>
    /// <param name="ToSign">The letter in force, to be signed.</param>
    public sealed record Missing(CommitmentLetter ToSign) : CommitmentOutcome
    {
        /// <summary>The reason code.</summary>
        public static string Code => "commitment-missing";
    }

    /// <summary>Another text was signed than the one in force (<c>commitment-outdated</c>, SC-04).</summary>
    /// <param name="ToSign">The letter in force, to be signed.</param>
    public sealed record Outdated(CommitmentLetter ToSign) : CommitmentOutcome
    {
        /// <summary>The reason code.</summary>
        public static string Code => "commitment-outdated";
    }
}

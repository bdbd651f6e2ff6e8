using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Commitment;

/// <summary>A letter of commitment as signed by the applicant; it stays on record when a later text is signed (A3, SC-04).</summary>
/// <param name="Version">The version signed.</param>
/// <param name="Hash">The hash of the text signed.</param>
/// <param name="SignedAt">When it was signed.</param>
public sealed record SignedCommitment(CommitmentVersion Version, ContentHash Hash, DateTimeOffset SignedAt);

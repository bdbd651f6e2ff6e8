namespace TalentSettlement.Core.Permits;

/// <summary>The permission to move in (准予迁入证明, T-14), issued once per passed application.</summary>
/// <param name="Number">The permit's number, from a single-writer sequence; never reused.</param>
/// <param name="VerificationCode">A code that only this system can make, by which anyone can verify the permit without learning whose it is.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="ValidThrough">The last day on which it can be used, a China date.</param>
public sealed record MoveInPermit(string Number, string VerificationCode, DateTimeOffset IssuedAt, DateOnly ValidThrough);

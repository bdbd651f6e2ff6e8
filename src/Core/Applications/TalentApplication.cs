namespace TalentSettlement.Core.Applications;

/// <summary>The information that an applicant fills in (信息填报, T-06), as far as it is filled in.</summary>
/// <remarks>
/// Who the applicant is comes from real-name registration (T-03), not from this form. A draft is saved piece by piece (A5), so every part may
/// be absent; <see cref="Completeness"/> names what is still missing.
/// </remarks>
/// <param name="Claim">As which kind of talent the person applies.</param>
/// <param name="Employment">Whether and where the person works in Tianjin.</param>
/// <param name="Place">Where the person plans to settle (T-05).</param>
/// <param name="Statements">What the person states about the common conditions.</param>
public sealed record TalentApplication(
    TalentClaim? Claim = null,
    Employment? Employment = null,
    SettlementPlace? Place = null,
    PersonalStatements? Statements = null)
{
    /// <summary>A form on which nothing is filled in.</summary>
    public static TalentApplication Blank { get; } = new();
}

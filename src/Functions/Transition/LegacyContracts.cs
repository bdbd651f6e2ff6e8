namespace TalentSettlement.Functions.Transition;

/// <summary>Taking a case of the original flow over, so that it is visible in the same progress view (T-21, N19).</summary>
/// <param name="Name">The applicant's name.</param>
/// <param name="IdentityNumber">The applicant's identity number, 18 characters.</param>
/// <param name="Mobile">The applicant's phone.</param>
/// <param name="District">The district whose window handles it.</param>
/// <param name="AppliedAt">When it was applied for; before the cut-over.</param>
/// <param name="OriginalNumber">Its number in the original system, 1 to 40 characters.</param>
public sealed record RegisterLegacyCase(
    string Name, string IdentityNumber, string Mobile, string District, DateTimeOffset AppliedAt, string OriginalNumber);

/// <summary>How a case of the original flow ended there.</summary>
/// <param name="How"><c>cancelled</c>, <c>rejected</c> or <c>granted</c>.</param>
public sealed record EndLegacyCase(string How);

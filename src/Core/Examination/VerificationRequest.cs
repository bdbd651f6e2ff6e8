namespace TalentSettlement.Core.Examination;

/// <summary>A request to extend the examination because something needs verification (需进一步核实, S-33, P-EXT).</summary>
/// <param name="At">When it was asked.</param>
/// <param name="By">The account that asks; another one approves (Q11).</param>
/// <param name="Total">The whole term in working days, from acceptance.</param>
/// <param name="Reason">Why, in words that the applicant reads, 1 to 200 characters.</param>
public sealed record VerificationRequest(DateTimeOffset At, string By, int Total, string Reason);

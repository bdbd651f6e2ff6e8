namespace TalentSettlement.Core.JointReview;

/// <summary>The applicant's objection to one field of a comparison (N10); the reviewer reads it beside the receipt.</summary>
/// <param name="Field">The field that differs.</param>
/// <param name="Statement">What the applicant says, 1 to 200 characters.</param>
/// <param name="At">When.</param>
public sealed record Contest(string Field, string Statement, DateTimeOffset At);

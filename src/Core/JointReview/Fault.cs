namespace TalentSettlement.Core.JointReview;

/// <summary>One thing that must be corrected, as a department found it (T-15).</summary>
/// <param name="Code">The fault's code in <see cref="FaultReasons"/>, for example <c>seal-missing</c>.</param>
/// <param name="Remark">What the reviewer adds in plain words, 0 to 200 characters; shown to the applicant.</param>
public sealed record Fault(string Code, string? Remark = null);

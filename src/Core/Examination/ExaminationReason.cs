namespace TalentSettlement.Core.Examination;

/// <summary>Why an application is not agreed to (不予同意, S-32).</summary>
/// <param name="Code">In kebab-case.</param>
/// <param name="Words">In words that the applicant reads, 1 to 200 characters.</param>
public sealed record ExaminationReason(string Code, string Words);

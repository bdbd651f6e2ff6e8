namespace TalentSettlement.Core.JointReview;

/// <summary>One thing that can be wrong with an item, and how it is put right.</summary>
/// <param name="Code">The code, kebab-case.</param>
/// <param name="Zh">What is wrong, in Simplified Chinese; stands in the text to the applicant.</param>
/// <param name="FixZh">What to do, in Simplified Chinese; stands in the text to the applicant.</param>
/// <param name="En">What is wrong, in English.</param>
/// <param name="FixEn">What to do, in English.</param>
public sealed record FaultReason(string Code, string Zh, string FixZh, string En, string FixEn);

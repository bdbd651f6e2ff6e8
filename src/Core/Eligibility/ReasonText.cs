namespace TalentSettlement.Core.Eligibility;

/// <summary>What a reason says and what to do about it; <c>{name}</c> stands for a figure.</summary>
internal sealed record ReasonText(Wording Text, Wording Remedy);

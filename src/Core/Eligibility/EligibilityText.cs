namespace TalentSettlement.Core.Eligibility;

/// <summary>The conditions of settlement as their data writes them.</summary>
internal sealed record EligibilityText(string Id, Dictionary<string, ReasonText> Reasons, EligibilityVersionText[] Versions);

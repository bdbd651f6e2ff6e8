using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Eligibility;

/// <summary>A way to qualify as data writes it.</summary>
internal sealed record RouteText(RouteCode Code, FactConditionText When, RequirementText[] Requirements);

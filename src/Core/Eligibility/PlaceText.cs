using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Eligibility;

/// <summary>A place of settlement that is open, and what it presupposes, as data writes it.</summary>
internal sealed record PlaceText(PlaceKind Place, RequirementText[] Requirements);

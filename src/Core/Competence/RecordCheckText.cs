using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Competence;

/// <summary>A check of records, and who makes it, as data writes it.</summary>
internal sealed record RecordCheckText(ReviewItemCode Code, Wording Name, RouteText[] Routes, FactConditionText? When = null);

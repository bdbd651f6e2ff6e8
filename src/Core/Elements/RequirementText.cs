using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>A clause of the annex as data writes it.</summary>
internal sealed record RequirementText(
    string Article,
    Wording Meaning,
    ElementCode[] Elements,
    string[] Sources,
    Confidence Confidence,
    FactConditionText? When = null);

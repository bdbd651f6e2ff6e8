namespace TalentSettlement.Core.Elements;

/// <summary>The element rules as their data writes them.</summary>
internal sealed record ElementRuleSetText(
    string Id,
    string Version,
    DateOnly EffectiveFrom,
    Wording Notice,
    Dictionary<string, string> Sources,
    ElementText[] Elements,
    RequirementText[] Requirements);

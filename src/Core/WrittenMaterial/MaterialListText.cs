namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The rules for written material as their data writes them.</summary>
internal sealed record MaterialListText(
    string Id, Dictionary<string, string> Sources, Dictionary<MaterialFact, Wording> Facts, Dictionary<string, Wording> Faults, MaterialListVersionText[] Versions);

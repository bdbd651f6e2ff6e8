namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The binding as data writes it.</summary>
internal sealed record BindingText(string Paper, int BindingMargin, Wording[] Rules);

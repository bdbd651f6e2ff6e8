namespace TalentSettlement.Core.Elements;

/// <summary>One of several parts of an element as data writes it.</summary>
internal sealed record PartText(PartCode Code, Wording Name);

namespace TalentSettlement.Core.Elements;

/// <summary>An element as data writes it; with no parts it is one part of its own.</summary>
internal sealed record ElementText(
    ElementCode Code,
    Wording Name,
    DocumentForm Form = DocumentForm.Original,
    SealOwner[]? Seals = null,
    PartText[]? Parts = null,
    string[]? BoundTo = null);

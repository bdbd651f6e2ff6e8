using System.Collections.Immutable;

namespace TalentSettlement.Core.Elements;

/// <summary>An element (要件): a document that the annex of the notice names (T-07).</summary>
/// <param name="Code">The code of the element.</param>
/// <param name="Name">What the annex calls it.</param>
/// <param name="Parts">The files it consists of, at least one (A9).</param>
public sealed record Element(ElementCode Code, Wording Name, ImmutableArray<ElementPart> Parts)
{
    /// <summary>The facts of the application that this document proves; when one of them changes, an upload no longer fits.</summary>
    internal ImmutableArray<Applications.Fact> BoundTo { get; init; } = [];
}

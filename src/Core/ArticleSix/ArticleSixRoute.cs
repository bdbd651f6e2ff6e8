using System.Collections.Immutable;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>One route of article 6.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Item">The item of the article.</param>
/// <param name="Name">The route as the article words it.</param>
/// <param name="Requirements">What it asks for, its own requirements first, then those of article 5.</param>
internal sealed record ArticleSixRoute(RouteCode Code, string Item, Wording Name, ImmutableArray<Requirement> Requirements);

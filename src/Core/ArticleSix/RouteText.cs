namespace TalentSettlement.Core.ArticleSix;

/// <summary>One route of article 6 as data writes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Item">The item of the article, for example <c>6(3)</c>.</param>
/// <param name="Name">The route as the article words it.</param>
/// <param name="Requirements">What it asks for, in the order of the article.</param>
/// <param name="Without">Which conditions of article 5 it does not ask for, by reason.</param>
internal sealed record RouteText(RouteCode Code, string Item, Wording Name, RequirementText[] Requirements, string[]? Without = null);

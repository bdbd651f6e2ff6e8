namespace TalentSettlement.Core.ArticleSix;

/// <summary>The versions of article 6 as their data writes them.</summary>
internal sealed record ArticleSixText(string Id, Dictionary<string, Wording> Reasons, ArticleSixVersionText[] Versions);

using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>What a requirement judges: a declaration, its score, the day, and how boundaries are read.</summary>
internal sealed record JudgedDeclaration(Declaration Declaration, Score Score, ArticleSixRuleSet Rules, DateOnly On);

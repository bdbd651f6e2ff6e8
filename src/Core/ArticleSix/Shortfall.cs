namespace TalentSettlement.Core.ArticleSix;

/// <summary>What a requirement lacks.</summary>
/// <param name="Reason">The code of the reason.</param>
/// <param name="Until">The first day on which the record in question does no harm any more; absent when there is none, or time does not heal it.</param>
/// <param name="LastDay">The last day on which the age was still admitted; absent when it is not about the age.</param>
internal sealed record Shortfall(string Reason, DateOnly? Until = null, DateOnly? LastDay = null);

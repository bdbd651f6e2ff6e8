using System.Collections.Immutable;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>Who may move to Shenzhen (article 6, S-59): seven alternatives, each judged by itself.</summary>
public static class ArticleSixRules
{
    /// <summary>Judges every route; of one that is closed, the first condition that fails is named.</summary>
    /// <remarks>The conditions of the route itself come before those of article 5, so that a person hears first what the route is about.</remarks>
    /// <param name="declaration">What is declared.</param>
    /// <param name="score">Its points on the same day.</param>
    /// <param name="rules">The conditions that the case is under.</param>
    /// <param name="on">A China date; for 6(7) the day for which the points are counted, else the day of application.</param>
    public static ImmutableArray<RouteOutcome> Judge(Declaration declaration, Score score, ArticleSixRuleSet rules, DateOnly on)
    {
        var judged = new JudgedDeclaration(declaration, score, rules, on);
        return [.. rules.Routes.Select(route => Judge(route, judged))];
    }

    private static RouteOutcome Judge(ArticleSixRoute route, JudgedDeclaration judged) =>
        route.Requirements.Select(requirement => requirement.Judge(judged)).FirstOrDefault(shortfall => shortfall is not null) is { } first
            ? new RouteOutcome.Closed(route, first, judged.Rules.Word(first.Reason))
            : new RouteOutcome.Open(route);
}

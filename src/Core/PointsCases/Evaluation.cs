using System.Collections.Immutable;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.PointsCases;

/// <summary>An evaluation on the current information (按当前信息测评, S-07): the points, and which routes of article 6 are open.</summary>
/// <param name="Table">The table.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Score">The points, item by item.</param>
/// <param name="Routes">Every route of article 6.</param>
public sealed record Evaluation(PointsTable Table, ArticleSixRuleSet Conditions, Score Score, ImmutableArray<RouteOutcome> Routes)
{
    /// <summary>Evaluates a declaration.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="on">The day, a China date.</param>
    public static Evaluation Of(Declaration declaration, PointsTable table, ArticleSixRuleSet conditions, DateOnly on)
    {
        var score = PointsRules.Evaluate(declaration, table, on);
        return new Evaluation(table, conditions, score, ArticleSixRules.Judge(declaration, score, conditions, on));
    }
}

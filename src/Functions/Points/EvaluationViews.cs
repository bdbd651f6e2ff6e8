using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Functions.Points;

/// <summary>Shows what a declaration counts.</summary>
public static class EvaluationViews
{
    /// <summary>An evaluation.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="evaluation">Its evaluation.</param>
    /// <returns>The evaluation as it is shown.</returns>
    public static EvaluationView Of(Declaration declaration, Evaluation evaluation)
    {
        var (table, conditions, score, routes) = evaluation;
        return new EvaluationView(
            table.Version.Version,
            score.On,
            score.Total,
            score.Threshold,
            score.ReachesThreshold,
            Math.Max(0, score.Threshold - score.Total),
            PointsRules.WayOn(declaration, score, table),
            [.. score.Lines.Select(line => Of(line, table))],
            score.Bars,
            conditions.Version.Version,
            [.. routes.Select(Of)],
            Of(Explanation.Of(declaration, table, score)));
    }

    private static ExplanationView Of(Explanation explanation) => new(explanation.Table.Version, explanation.On, explanation.Hash);

    private static ScoreLineView Of(ScoreLine line, PointsTable table) => new(
        line.Indicator.Code,
        line.Indicator.Group,
        line.Points,
        line.Indicator.Rule,
        line.Why.Kind,
        table.Word(line.Why),
        line.Indicator.Evidence,
        line.Indicator.Department.Value,
        line.Indicator.Confidence,
        line.Indicator.Sources);

    private static RouteView Of(RouteOutcome outcome) => outcome is RouteOutcome.Closed closed
        ? new RouteView(closed.Route, closed.Item, closed.Name, false, closed.Reason, closed.Text, closed.Until, closed.LastDay)
        : new RouteView(outcome.Route, outcome.Item, outcome.Name, true, null, null, null, null);
}

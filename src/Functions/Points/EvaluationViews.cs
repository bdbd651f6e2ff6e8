using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>Shows what a declaration counts.</summary>
/// <param name="conditions">The versions of article 6.</param>
public sealed class EvaluationViews(ArticleSixRuleSets conditions)
{
    /// <summary>The evaluation of a declaration.</summary>
    /// <param name="question">What is asked.</param>
    /// <returns>The evaluation.</returns>
    public EvaluationView Of(PointsQuestion question)
    {
        var (declaration, table, on) = question;
        var score = PointsRules.Evaluate(declaration, table, on);
        var rules = conditions.InForceOn(on);
        return new EvaluationView(
            table.Version.Version,
            on,
            score.Total,
            score.Threshold,
            score.ReachesThreshold,
            Math.Max(0, score.Threshold - score.Total),
            PointsRules.WayOn(declaration, score, table),
            [.. score.Lines.Select(line => Of(line, table))],
            score.Bars,
            rules.Version.Version,
            [.. ArticleSixRules.Judge(declaration, score, rules, on).Select(Of)],
            Of(Explanation.Of(declaration, table, score)));
    }

    /// <summary>An explanation as it is kept.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>Without the content of the hash.</returns>
    public static ExplanationView Of(Explanation explanation) => new(explanation.Table.Version, explanation.On, explanation.Hash);

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

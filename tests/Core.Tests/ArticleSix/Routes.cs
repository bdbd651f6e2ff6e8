using System.Collections.Immutable;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.Tests.ArticleSix;

/// <summary>Declarations judged under article 6.</summary>
internal static class Routes
{
    public static readonly ArticleSixRuleSet InForce = ArticleSixRuleSets.Embedded.Versions[0];
    public static readonly DateOnly Today = new(2017, 7, 3);

    /// <summary>Healthy and insured: what article 5 asks of everyone.</summary>
    public static readonly Claim[] Basics =
        [new Claim.MedicalCheck(CheckResult.Passed), new Claim.Insurance(InsuranceKind.Pension, 12, Today, Payment.Continues)];

    public static ImmutableArray<RouteOutcome> Of(Declaration declaration, DateOnly? on = null, ArticleSixRuleSet? rules = null) => ArticleSixRules.Judge(
        declaration, PointsRules.Evaluate(declaration, PointsTables.Embedded.Default, on ?? Today), rules ?? InForce, on ?? Today);

    public static Declaration Aged(int years, params Claim[] claims) => new(Today.AddYears(-years), [.. Basics, .. claims]);

    public static string Open(Declaration declaration, DateOnly? on = null, ArticleSixRuleSet? rules = null) =>
        string.Join(' ', Of(declaration, on, rules).OfType<RouteOutcome.Open>().Select(route => route.Route.Value));

    public static RouteOutcome.Closed Closed(Declaration declaration, string route, DateOnly? on = null) =>
        Assert.IsType<RouteOutcome.Closed>(Of(declaration, on).Single(outcome => outcome.Route == new RouteCode(route)));
}

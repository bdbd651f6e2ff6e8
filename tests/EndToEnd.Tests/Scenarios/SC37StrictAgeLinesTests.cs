using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Policies;
using TalentSettlement.EndToEnd.Tests.Stage;
using static TalentSettlement.EndToEnd.Tests.Scenarios.SC37AgeLinesTests;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-37 under the other readings: N itself is too old, and exactly three insured years are not enough (P-AGE with the policy false).</summary>
[Trait("Scenario", "SC-37")]
public sealed class SC37StrictAgeLinesTests() : Scenario("2013-01-14T09:00", service => service with { Replace = ReadStrictly })
{
    [Fact]
    public async Task Who_was_born_on_5_March_1968_is_too_old_on_5_March_2013_S59()
    {
        var declaration = Declarations.Sample("1968");

        Assert.True(Route(await Play.As(null).Evaluate(declaration, new(2013, 3, 4)), "points").Open);
        var closed = Route(await Play.As(null).Evaluate(declaration, new(2013, 3, 5)), "points");
        Assert.Equal(("over-age", new DateOnly(2013, 3, 4)), (closed.Reason, closed.LastDay));
    }

    [Theory]
    [InlineData(36, false)]
    [InlineData(37, true)]
    public async Task Exactly_three_insured_years_are_not_enough_S59(int months, bool open) =>
        Assert.Equal(open, Route(await Play.As(null).Evaluate(SeniorWorker(months)), "senior-skilled").Open);

    private static void ReadStrictly(IServiceCollection services)
    {
        Assert.True(PublicRules.TryRead("article-six", out var json));
        var rules = JsonNode.Parse(json)!;
        rules["versions"]![0]!["maxAgeBoundary"] = "excluded";
        rules["versions"]![0]!["insuredYearsBoundary"] = "excluded";
        services.AddSingleton(PointsLaw.Shipped with { Conditions = ArticleSixRuleSets.Load(rules.ToJsonString()) });
    }
}

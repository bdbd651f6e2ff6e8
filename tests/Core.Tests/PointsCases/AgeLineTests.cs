using System.Collections.Immutable;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Tests.Policies;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The age of article 6, judged when the agency submits and again when the window accepts (S-59, P-AGE; SC-37).</summary>
[Trait("Scenario", "SC-37")]
public sealed class AgeLineTests
{
    /// <summary>Above 100 at 44 and at 45, whatever the age costs.</summary>
    private static readonly ImmutableArray<Claim> Enough = [.. Of102, new Claim.Insurance(InsuranceKind.Pension, 120)];

    private static readonly PointsLaw Exclusive = PointsLaw.Shipped with
    {
        Conditions = ArticleSixRuleSets.Load(RuleTexts.Broken("article-six.json", root => root["versions"]![0]!["maxAgeBoundary"] = "excluded")),
    };

    public static TheoryData<string, string, bool> LinesOfTheRouteByPoints => new()
    {
        { "including 45", "2014-03-04T23:59:59.999", true },
        { "including 45", "2014-03-05T00:00:00.000", false },
        { "excluding 45", "2013-03-04T23:59:59.999", true },
        { "excluding 45", "2013-03-05T00:00:00.000", false },
    };

    [Theory]
    [MemberData(nameof(LinesOfTheRouteByPoints))]
    public void Born_on_5_March_1968_the_route_by_points_closes_at_midnight(string reading, string submittedAt, bool open)
    {
        var story = Born45In2013($"{submittedAt[..10]}T00:00:00", reading == "including 45" ? PointsLaw.Shipped : Exclusive).At(submittedAt);

        var decision = AgencySubmissionRules.Submit(story.State, new SubmissionFacts(Yuanhang, [], null), null, "manager", story.Law, story.Now);

        Assert.Equal(open ? [] : ["route-closed over-age"], Grounds(decision));
    }

    [Fact]
    public void Who_has_passed_the_line_by_the_day_of_acceptance_is_not_accepted()
    {
        var story = Born45In2013("2014-02-10T09:00:00", PointsLaw.Shipped).Submitted("2014-02-10T10:00:00").Published("2014-02-19").PublicityOver();

        story.HandedIn("2014-03-04T16:00:00");

        Assert.Empty(Grounds(AcceptedAt(story, "2014-03-04T23:59:59.999")));
        Assert.Equal(["route-closed over-age"], Grounds(AcceptedAt(story, "2014-03-05T00:00:00.000")));
    }

    [Fact]
    public void Several_routes_are_open_and_the_case_records_the_one_used()
    {
        var story = new PointsStory().Filled();

        var open = DeclaringRules.Evaluate(story.State.File, story.Law, Day("2013-01-14")).Routes.OfType<RouteOutcome.Open>().Select(route => route.Route.Value);

        Assert.Equal(["bachelor", "points"], open);
        Assert.Equal("bachelor", story.WithAgency().OriginalsSeen().Submitted(route: "bachelor").In<PointsCase.AwaitingPublicity>().Declared.Route.Value);
        Assert.Equal("points", new PointsStory().Declared().In<PointsCase.AwaitingPublicity>().Declared.Route.Value);
    }

    [Fact]
    public void A_route_that_is_closed_or_not_in_article_6_is_not_used()
    {
        var story = new PointsStory().Filled().WithAgency().OriginalsSeen();

        Assert.Equal(["route-closed title-required"], Grounds(Submission(story, "senior-title")));
        Assert.Equal(["route-unknown"], Grounds(Submission(story, "eighth")));
    }

    private static PointsStory Born45In2013(string opened, PointsLaw law) =>
        new PointsStory(opened, Born("1968-03-05")) { Agency = Yuanhang, Law = law }.Filled(Enough).WithAgency().OriginalsSeen();

    private static Cases.Decision<PointsEvent> AcceptedAt(PointsStory story, string at) =>
        WindowRules.Accept(story.State, Enough, "clerk-wu", story.Law, China(at));

    private static Cases.Decision<PointsEvent> Submission(PointsStory story, string route) =>
        AgencySubmissionRules.Submit(story.State, new SubmissionFacts(story.Agency, [], null), new RouteCode(route), "manager", story.Law, story.Now);

    private static string[] Grounds(Cases.Decision<PointsEvent> decision) => decision is Cases.Decision<PointsEvent>.Refused(var refusal)
        ? [.. refusal.Reasons.Select(reason => reason.Detail is { } detail ? $"{reason.Code} {detail["reason"]}" : reason.Code)]
        : [];
}

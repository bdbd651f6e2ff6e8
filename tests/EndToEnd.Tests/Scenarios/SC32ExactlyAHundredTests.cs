using TalentSettlement.Core.Points;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-32: exactly 100 and 99.99, asked before anything is submitted (S-01, S-07, N1, N2, N3).</summary>
[Trait("Scenario", "SC-32")]
public sealed class SC32ExactlyAHundredTests() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private static readonly Declaration Of95 = Declarations.Sample("95");

    [Fact]
    public async Task Exactly_a_hundred_is_enough_and_99_99_is_not_B2()
    {
        var hundred = Of95.With(new Claim.Home(HomeTitle.Mortgaged, 0.25m));
        var almost = Of95.With(new Claim.Home(HomeTitle.Mortgaged, 0.2495m));

        var enough = await Play.As(null).Evaluate(hundred);
        var below = await Play.As(null).Evaluate(almost);

        Assert.Equal((100m, true, 0m, WayByPoints.Open), (enough.Total, enough.Reached100, enough.Missing, enough.Way));
        Assert.Equal((99.99m, false, 0.01m, WayByPoints.BelowThreshold), (below.Total, below.Reached100, below.Missing, below.Way));
        Assert.Equal("below-threshold", below.Routes.Single(route => route.Item == "6(7)").Reason);
    }

    [Fact]
    public async Task Every_point_has_its_rule_its_evidence_its_department_and_why_not_more_B4()
    {
        var evaluation = await Play.As(null).Evaluate(Declarations.Sample("104"));

        Assert.Equal((104m, "SZ-2013", new DateOnly(2013, 1, 14)), (evaluation.Total, evaluation.Version, evaluation.On));
        Assert.Equal(evaluation.Total, evaluation.Lines.Sum(line => line.Points));
        Assert.All(evaluation.Lines, line => Assert.DoesNotContain("", new[] { line.Rule.Zh, line.Evidence.Zh, line.WhyText.Zh, line.WhyText.En, line.Department }));
        Assert.All(evaluation.Routes, route => Assert.True(route.Open == (route.Text is null)));
    }

    [Fact]
    public async Task Whoever_goes_a_way_has_a_hundred_on_its_day_N1()
    {
        var search = await Play.As(null).Ways(Of95);

        Assert.Equal((95m, WayConclusion.WaysFound, search.Ways.Length), (search.Total, search.Conclusion, search.Found));
        Assert.Equal(search.Ways.OrderBy(way => way.Steps).ThenBy(way => way.On), search.Ways);
        foreach (var way in search.Ways)
        {
            var then = await Play.As(null).Evaluate(Of95.With(way.Adds), way.On);
            Assert.Equal((way.Total, true, WayByPoints.Open), (then.Total, then.Reached100, then.Way));
            Assert.Equal(way.Total - search.Total, way.Differences.Sum(difference => difference.Then - difference.Today));
            Assert.All(way.Changes, change => Assert.True(change.Evidence.Zh.Length > 0 && change.Earliest <= way.On));
        }
    }

    [Fact]
    public async Task There_is_none_before_the_age_limit_and_the_answer_says_so_N1()
    {
        var search = await Play.As(null).Ways(Of95 with { DateOfBirth = new(1964, 2, 20), Claims = [Of95.Claims[0]] });

        Assert.Empty(search.Ways);
        Assert.Equal((WayConclusion.NoneBeforeAgeLimit, new DateOnly(2013, 2, 19)), (search.Conclusion, search.LastDay));
        Assert.NotEmpty(search.Text.Zh);
    }

    [Fact]
    public async Task The_timeline_shows_the_day_on_which_a_hundred_is_reached_and_the_last_one_before_the_age_limit_N2()
    {
        var reached = await Play.As(null).FollowPoints(Of95);
        var lost = await Play.As(null).FollowPoints(Declarations.Sample("1968") with { DateOfBirth = new(1965, 3, 5) });

        Assert.Equal((new DateOnly(2013, 12, 31), null), (reached.FirstOpen, reached.LastOpen));
        Assert.Equal((new DateOnly(2013, 1, 14), new DateOnly(2014, 3, 4)), (lost.FirstOpen, lost.LastOpen));
        Assert.Equal(WayByPoints.ClosedByAge, lost.Points.Single(point => point.On == new DateOnly(2014, 3, 5)).Way);
    }

    [Fact]
    public async Task Counting_again_a_year_later_gives_the_same_hash_and_another_declaration_another_N3()
    {
        var then = (await Play.As(null).Evaluate(Of95)).Explanation;
        await Play.Until("2014-01-14T09:00");

        var again = await Play.As(null).Verify(Of95 with { Claims = [.. Of95.Claims.Reverse()] }, then);
        var other = await Play.As(null).Verify(Of95.With(new Claim.BloodDonation(1)), then);

        Assert.Equal((true, then.Hash, 95m), (again.Reproduced, again.Hash, again.Total));
        Assert.Equal((false, 97m), (other.Reproduced, other.Total));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_all_its_faults_whatever_is_asked_S07()
    {
        var impossible = Of95 with { Claims = [new Claim.BloodDonation(-1), new Claim.Home(HomeTitle.Mortgaged, 2), new Claim.Title(TitleRank.Senior, TitleOrigin.Guangdong, new(2013, 1, 15))] };

        foreach (var question in new[] { "evaluations", "ways", "timelines", "explanations/verify?hash=x" })
        {
            var refused = await Play.As(null).AskPoints(question, impossible).Refused(422, "declaration-out-of-range", "declaration-in-future");
            Assert.Equal(["/claims/0/times", "/claims/1/share", "/claims/2/awardedOn"], refused.Subjects.Order());
        }
    }
}

using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>N2: age, insured months and lapsing prizes move a score by themselves.</summary>
[Trait("Demand", "N2")]
public sealed class ScoreTimelineTests
{
    [Fact]
    public void A_hundred_is_reached_on_the_day_on_which_the_insured_year_is_complete()
    {
        var declaration = Declared(Title(TitleRank.Assistant), PartTimeBachelor, Insured(InsuranceKind.Pension, 36), new Claim.Insurance(InsuranceKind.Medical, 8, Today, Payment.Continues));

        var timeline = ScoreTimeline.Over(declaration, Of2017, Today, 24);

        Assert.Equal((99m, WayByPoints.BelowThreshold), (timeline.Points[0].Total, timeline.Points[0].Way));
        Assert.Equal(new DateOnly(2017, 11, 3), timeline.FirstOpen);
        Assert.Equal("medical-insurance", Assert.Single(timeline.Points[1].Changed).Value);
    }

    [Fact]
    public void A_hundred_is_lost_on_the_birthday_and_when_a_prize_lapses()
    {
        var declaration = Declared(FullTimeCollege, Won(CompetitionLevel.CityClassTwo, Prize.First, new(2013, 5, 10)));

        var timeline = ScoreTimeline.Over(declaration, Of2017, Today, 24);

        Assert.Equal(Today, timeline.FirstOpen);
        Assert.Equal(new DateOnly(2018, 5, 11), timeline.ClosedAgain);
        Assert.Equal([100m, 70m, 68m], timeline.Points.Select(point => point.Total));
        Assert.Equal(new DateOnly(2019, 3, 5), timeline.Points[^1].On);
    }

    [Fact]
    public void The_last_day_is_the_one_before_the_birthday_above_the_age_limit()
    {
        var declaration = new Declaration(new(1972, 3, 5), [.. Tax(240_000), .. InsuredInAll(60)]);

        var timeline = ScoreTimeline.Over(declaration, Of2017, Today, 24);

        Assert.Equal(new DateOnly(2018, 1, 1), timeline.Points[1].On);
        Assert.Equal(WayByPoints.ClosedByAge, timeline.Points.Single(point => point.On == new DateOnly(2018, 3, 5)).Way);
    }

    [Fact]
    public void A_bar_opens_by_itself_after_five_years()
    {
        var declaration = Declared([Record(RecordKind.OverQuotaBirth, new(2012, 9, 1)), new Claim.Ability(AbilityLevel.One, TradeListing.Shortage), .. InsuredInAll(60), new Claim.EmployerDeclares(new(2010, 1, 1))]);

        var timeline = ScoreTimeline.Over(declaration, Of2017, Today, 6);

        Assert.Equal(
            [(Today, WayByPoints.ClosedByBar, 140m), (new DateOnly(2017, 9, 1), WayByPoints.BelowThreshold, 90m)],
            timeline.Points.Select(point => (point.On, point.Way, point.Total)));
    }

    [Fact]
    public void Nothing_changes_where_nothing_moves() =>
        Assert.Single(ScoreTimeline.Over(Declared(PartTimeBachelor), Of2017, Today, 12).Points);
}

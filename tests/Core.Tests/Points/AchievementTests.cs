using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Table of 2017, competitions and inventions.</summary>
[Trait("Demand", "S-01")]
public sealed class AchievementTests
{
    [Theory]
    [InlineData(CompetitionLevel.Provincial, Prize.First, 50)]
    [InlineData(CompetitionLevel.Provincial, Prize.Second, 40)]
    [InlineData(CompetitionLevel.CityClassOne, Prize.First, 40)]
    [InlineData(CompetitionLevel.Provincial, Prize.Third, 30)]
    [InlineData(CompetitionLevel.CityClassOne, Prize.Second, 30)]
    [InlineData(CompetitionLevel.CityClassTwo, Prize.First, 30)]
    [InlineData(CompetitionLevel.CityClassOne, Prize.Third, 20)]
    [InlineData(CompetitionLevel.CityClassTwo, Prize.Second, 20)]
    [InlineData(CompetitionLevel.CityClassTwo, Prize.Third, 10)]
    public void A_prize_gives_the_points_of_its_level(CompetitionLevel level, Prize prize, decimal points) =>
        Assert.Equal(points, Total(Won(level, prize)));

    [Fact]
    public void Prizes_do_not_add_up() =>
        Assert.Equal(50, Total(Won(CompetitionLevel.Provincial, Prize.First), Won(CompetitionLevel.CityClassOne, Prize.First)));

    [Fact]
    public void A_prize_counts_for_five_years_the_corresponding_day_included()
    {
        var declaration = Declared(Won(CompetitionLevel.Provincial, Prize.First, new(2012, 7, 3)));

        Assert.Equal(0, declaration.Counted(on: new(2012, 7, 2)).Line("prize-50").Points);
        Assert.Equal(50, declaration.Counted(on: new(2012, 7, 3)).Line("prize-50").Points);
        Assert.Equal(50, declaration.Counted(on: new(2017, 7, 3)).Total);
        Assert.Equal(0, declaration.Counted(on: new(2017, 7, 4)).Total);
    }

    [Theory]
    [InlineData(0, OwnerRank.First, "50")]
    [InlineData(1, OwnerRank.First, "50")]
    [InlineData(1, OwnerRank.Further, "25")]
    [InlineData(2, OwnerRank.Further, "16.6666666667")]
    [InlineData(2, OwnerRank.First, "33.3333333333")]
    [InlineData(4, OwnerRank.First, "20")]
    [InlineData(4, OwnerRank.Further, "10")]
    public void An_invention_is_divided_by_the_owners_and_one_twice_that_for_the_first(int owners, OwnerRank rank, string points) =>
        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), Total(Patent(PatentKind.Invention, owners, rank)));

    [Fact]
    public void Thirds_add_up_to_the_whole() =>
        Assert.Equal(50, Total(Patent(PatentKind.Invention, 2, OwnerRank.First), Patent(PatentKind.Invention, 2, OwnerRank.Further)));

    [Fact]
    public void Inventions_add_up_to_fifty_at_most()
    {
        var score = Declared(Patent(PatentKind.Invention, 2), Patent(PatentKind.Invention, 2), Patent(PatentKind.UtilityModel)).Counted();

        Assert.Equal(50, score.Total);
        Assert.Equal(new WhyNotMore(WhyNotMoreKind.CapReached, 50), score.Line("invention-patent").Why);
        Assert.Equal(0, score.Line("utility-model-patent").Points);
    }

    [Fact]
    public void Of_utility_models_only_the_best_one_counts() =>
        Assert.Equal(10, Total(Patent(PatentKind.UtilityModel), Patent(PatentKind.UtilityModel), Patent(PatentKind.UtilityModel, 3)));

    [Theory]
    [InlineData(PatentKind.Invention, InventorChange.BeforeAuthorisation, 50)]
    [InlineData(PatentKind.Invention, InventorChange.AfterAuthorisation, 0)]
    [InlineData(PatentKind.UtilityModel, InventorChange.BeforeAuthorisation, 0)]
    [InlineData(PatentKind.UtilityModel, InventorChange.AfterAuthorisation, 0)]
    public void A_changed_inventor_costs_the_points(PatentKind kind, InventorChange change, decimal points) =>
        Assert.Equal(points, Total(Patent(kind, inventors: change)));

    [Fact]
    public void A_patent_counts_when_it_was_authorised_by_the_end_of_the_year_before()
    {
        Assert.Equal(50, Total(Patent(PatentKind.Invention, on: new(2016, 12, 31))));
        Assert.Equal(0, Total(Patent(PatentKind.Invention, on: new(2017, 1, 1))));
    }

    [Fact]
    public void Competition_and_invention_exclude_each_other_and_the_higher_counts()
    {
        var declaration = Declared(Patent(PatentKind.UtilityModel), Won(CompetitionLevel.Provincial, Prize.Second));

        var score = declaration.Counted();

        Assert.Equal(40, score.Total);
        Assert.Equal(new WhyNotMore(WhyNotMoreKind.OtherGroupCounts, Other: new("competition")), score.Line("utility-model-patent").Why);
        Assert.Equal(50, declaration.Counted(Of2017 with { Exclusions = [] }).Total);
    }
}

using System.Collections.Immutable;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>N1: the smallest sets of changes that reach 100, with evidence, earliest day and rule; or none before the age limit (SC-32).</summary>
[Trait("Scenario", "SC-32")]
public sealed class WayTo100Tests
{
    private static readonly ImmutableArray<Change> Changes = PointsTables.Embedded.Changes;

    [Fact]
    public void Who_has_a_hundred_has_nothing_to_do()
    {
        var way = Assert.Single(Search(Declared(Tax(240_000))).Ways);

        Assert.Equal((0, Today, 100m), (way.Steps, way.On, way.Score.Total));
        Assert.Equal(WayConclusion.Reached, Search(Declared(Tax(240_000))).Conclusion);
    }

    [Fact]
    public void A_part_time_bachelor_with_some_insurance_needs_one_qualification()
    {
        var search = Search(Declared([PartTimeBachelor, .. InsuredInAll(12)]));

        var way = search.Ways[0];
        Assert.Equal("city-class-two-first-prize", Only(way).Code.Value);
        Assert.Equal((new DateOnly(2018, 1, 3), 117m), (way.On, way.Score.Total));
        Assert.NotEmpty(Only(way).Evidence.Zh);
        Assert.Contains("intermediate-national-qualification", Alone(search));
    }

    [Fact]
    public void A_title_helps_only_together_with_an_education()
    {
        var search = Search(Declared(InsuredInAll(24)));

        Assert.DoesNotContain("junior-title", Alone(search));
        Assert.Contains(search.Ways, way => Codes(way) == "college-diploma intermediate-national-qualification");
        Assert.Contains(search.Ways, way => Codes(way) == "bachelor-diploma junior-title");
    }

    [Fact]
    public void Waiting_alone_can_be_a_way()
    {
        var declaration = Declared([FullTimeCollege, Won(CompetitionLevel.CityClassTwo, Prize.Second, Today), new Claim.Insurance(InsuranceKind.Pension, 30, Today, Payment.Continues)]);

        var waiting = Search(declaration).Ways.Single(way => way.Changes.IsEmpty);

        Assert.Equal((true, 1, new DateOnly(2019, 1, 3), 102m), (waiting.Waits, waiting.Steps, waiting.On, waiting.Score.Total));
    }

    [Fact]
    public void There_is_none_when_the_age_limit_comes_first()
    {
        var search = Search(new Declaration(new(1971, 9, 5), [PartTimeCollege]));

        Assert.Empty(search.Ways);
        Assert.Equal((WayConclusion.NoneBeforeAgeLimit, new DateOnly(2017, 9, 4)), (search.Conclusion, search.LastDay));
        Assert.Equal(WayConclusion.TooOld, Search(new Declaration(new(1971, 7, 3), Declared(Tax(240_000)).Claims)).Conclusion);
    }

    [Fact]
    public void There_is_none_while_a_criminal_record_bars()
    {
        var search = Search(Declared([PartTimeBachelor, Record(RecordKind.Crime), .. InsuredInAll(36)]));

        Assert.Equal((0, WayConclusion.Barred), (search.Ways.Length, search.Conclusion));
    }

    [Fact]
    public void There_is_none_within_the_years_that_are_looked_at()
    {
        var search = WayTo100.Search(Declared(), Of2017, [], Today);

        Assert.Equal((WayConclusion.NoneWithinYears, Today.AddYears(5)), (search.Conclusion, search.LastDay));
        Assert.All(Enum.GetValues<WayConclusion>(), conclusion => Assert.NotEmpty(PointsTables.Embedded.Word(conclusion).Zh));
    }

    [Fact]
    public void What_can_be_declared_then_comes_with_the_way()
    {
        var declaration = Declared([PartTimeBachelor, .. InsuredInAll(12)]);

        var way = Search(declaration).Ways[0];

        Assert.Equal([.. declaration.Claims, Won(CompetitionLevel.CityClassTwo, Prize.First, way.On)], way.Declaration.Claims.AsEnumerable());
        Assert.Empty(DeclarationRules.Faults(way.Declaration, way.On));
    }

    [Fact]
    public void No_way_contains_another_one_that_is_ready_no_later()
    {
        var ways = Search(Declared([PartTimeCollege, .. InsuredInAll(24)])).Ways;

        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.DoesNotContain(ways, other =>
            other != way && other.On <= way.On && other.Changes.All(way.Changes.Contains)));
        Assert.All(ways, way => Assert.True(way.Score.Suffices && way.Changes.Length <= WayTo100.MostChanges));
    }

    [Fact]
    public void The_fewest_steps_come_first_then_the_earliest_day()
    {
        var ways = Search(Declared([PartTimeCollege, .. InsuredInAll(24)])).Ways;

        Assert.Equal(ways.OrderBy(way => way.Steps).ThenBy(way => way.On).Select(Codes), ways.Select(Codes));
        Assert.Equal(ways.Select(Codes), Search(Declared([.. InsuredInAll(24).Reverse(), PartTimeCollege])).Ways.Select(Codes));
    }

    [Fact]
    public void An_insurance_that_goes_on_already_is_not_begun_a_second_time()
    {
        Claim[] goingOn = [.. Enum.GetValues<InsuranceKind>().Select(kind => Insured(kind, 24, Payment.Continues))];

        Assert.DoesNotContain(
            Search(Declared([PartTimeCollege, .. goingOn])).Ways, way => way.Changes.Any(change => change.Code == new IndicatorCode("five-insurances")));
    }

    private static WayTo100 Search(Declaration declaration) => WayTo100.Search(declaration, Of2017, Changes, Today);

    private static Change Only(Way way) => Assert.Single(way.Changes);

    private static string Codes(Way way) => string.Join(' ', way.Changes.Select(change => change.Code.Value));

    private static IEnumerable<string> Alone(WayTo100 search) => search.Ways.Where(way => way.Changes.Length == 1).Select(Codes);
}

using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Tests.Policies;
using static TalentSettlement.Core.Tests.Points.Generated;
using static TalentSettlement.Core.Tests.Points.Given;


namespace TalentSettlement.Core.Tests.Points;

/// <summary>The laws that hold for every declaration under every table (invariant 2).</summary>
[Trait("Demand", "S-01")]
public sealed class ScoringLawTests
{
    [Fact]
    public void A_further_favourable_claim_never_costs_points() =>
        Prop.ForAll(Declarations, Favourable.ToArbitrary(), Tables, (declaration, claim, table) =>
            declaration.With(claim).Counted(table).Total >= declaration.Counted(table).Total).QuickCheckThrowOnFailure();

    [Fact]
    public void A_further_record_never_gives_points() =>
        Prop.ForAll(Declarations, Some<RecordKind>().ToArbitrary(), Tables, (declaration, kind, table) =>
            declaration.With(Record(kind)).Counted(table).Total <= declaration.Counted(table).Total).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_claims_changes_nothing() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) =>
        {
            var backwards = (declaration with { Claims = [.. declaration.Claims.Reverse()] }).Counted(table);
            return declaration.Counted(table).Lines.SequenceEqual(backwards.Lines);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_group_exceeds_its_cap() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) => table.Groups.All(group =>
            group.Cap is not { } cap || OfGroup(declaration.Counted(table), group.Code) <= cap)).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_groups_that_exclude_each_other_one_at_most_gives_points() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) => table.Exclusions.All(exclusion =>
            exclusion.Groups.Count(group => OfGroup(declaration.Counted(table), group) > 0) <= 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_the_highest_counts_one_indicator_at_most_gives_points() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) => table.Groups.Where(group => group.Combination != Combination.Sum).All(group =>
            declaration.Counted(table).Lines.Count(line => group.Indicators.Contains(line.Indicator) && line.Points > 0) <= 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_timeline_is_what_counting_every_day_gives() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) =>
        {
            var timeline = ScoreTimeline.Over(declaration, table, Today, 14);
            return Enumerable.Range(0, Today.AddMonths(14).DayNumber - Today.DayNumber + 1).Select(days => Today.AddDays(days)).All(day =>
                timeline.Points.Last(point => point.On <= day).Total == declaration.Counted(table, day).Total);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void More_of_the_same_is_never_worth_less() =>
        Prop.ForAll(Declarations, Tables, Gen.Choose(1, 100).ToArbitrary(), (declaration, table, more) =>
            (declaration with { Claims = [.. declaration.Claims.Select(claim => More(claim, more))] }).Counted(table).Total >= declaration.Counted(table).Total)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_several_prizes_the_highest_one_counts() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) =>
        {
            Declaration[] alone = [.. declaration.Claims.OfType<Claim.CompetitionPrize>().Select(prize => declaration with { Claims = [prize] })];
            Declaration together = declaration with { Claims = [.. declaration.Claims.OfType<Claim.CompetitionPrize>()] };
            return OfGroup(together.Counted(table), new("competition")) == alone.Select(one => OfGroup(one.Counted(table), new("competition"))).DefaultIfEmpty().Max();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_classes_that_exclude_each_other_the_most_favourable_one_counts() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) => declaration.Counted(table).Total
            == Math.Max(Without<Claim.Patent>(declaration).Counted(table).Total, Without<Claim.CompetitionPrize>(declaration).Counted(table).Total))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_total_is_the_sum_of_the_lines_and_every_line_says_why_not_more() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) =>
        {
            var score = declaration.Counted(table);
            return score.Total == decimal.Round(score.Lines.Sum(line => line.Points), 10)
                && score.Lines.All(line => table.Word(line.Why) is { Zh.Length: > 0, En.Length: > 0 } words && !words.Zh.Contains('{'));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_twice_is_counting_once() =>
        Prop.ForAll(Declarations, Tables, (declaration, table) =>
            declaration.Counted(table).Lines.SequenceEqual(declaration.Counted(table).Lines)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_hash_survives_the_way_through_storage_and_a_year()
    {
        var aYearLater = PointsTables.Load(RuleTexts.Of("points-table.json"));
        Prop.ForAll(Declarations, Tables, (declaration, table) =>
        {
            var explained = Explanation.Of(declaration, table, Today);
            var stored = JsonSerializer.Deserialize<Declaration>(JsonSerializer.Serialize(declaration, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;
            return explained.IsReproducedBy(stored with { Claims = [.. stored.Claims.Reverse()] }, aYearLater);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Another_result_has_another_hash() =>
        Prop.ForAll(Declarations, Favourable.ToArbitrary(), Tables, (declaration, claim, table) =>
            Explanation.Of(declaration.With(claim), table, Today).Hash != Explanation.Of(declaration, table, Today).Hash).QuickCheckThrowOnFailure();

    private static Claim More(Claim claim, int more) => claim switch
    {
        Claim.Insurance insurance => insurance with { Months = insurance.Months + more },
        Claim.Tax tax => tax with { Yuan = tax.Yuan + (more * 1000) },
        Claim.Home home => home with { Share = Math.Min(1, home.Share + (more / 100m)) },
        Claim.BloodDonation blood => blood with { Times = blood.Times + more },
        Claim.VolunteerService service => service with { Hours = service.Hours + more },
        Claim.CharityDonation donation => donation with { Yuan = donation.Yuan + (more * 100) },
        Claim.Patent patent => patent with { Rank = OwnerRank.First },
        _ => claim,
    };

    private static Declaration Without<TClaim>(Declaration declaration) =>
        declaration with { Claims = [.. declaration.Claims.Where(claim => claim is not TClaim)] };

    private static decimal OfGroup(Score score, IndicatorCode group) => score.Lines.Where(line => line.Indicator.Group == group).Sum(line => line.Points);
}

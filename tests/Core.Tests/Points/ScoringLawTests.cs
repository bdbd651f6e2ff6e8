using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>The laws that hold for every declaration under every table (invariant 2).</summary>
[Trait("Demand", "S-01")]
public sealed class ScoringLawTests
{
    private static readonly Gen<Claim> Favourable = Gen.OneOf(
        from level in Some<EducationLevel>()
        from mode in Some<StudyMode>()
        from school in Some<SchoolKind>()
        select (Claim)new Claim.Education(level, mode, school, GraduatedOn: new(2015, 6, 30)),
        from rank in Some<TitleRank>() from origin in Some<TitleOrigin>() select (Claim)new Claim.Title(rank, origin),
        from grade in Some<SkillGrade>()
        from trade in Some<TradeListing>()
        from examined in Some<CertificateOrigin>()
        select (Claim)new Claim.Skill(grade, trade, examined),
        from level in Some<CompetitionLevel>()
        from prize in Some<Prize>()
        from month in Gen.Choose(0, 100)
        select (Claim)new Claim.CompetitionPrize(level, prize, new DateOnly(2010, 1, 15).AddMonths(month)),
        from kind in Some<PatentKind>()
        from rank in Some<OwnerRank>()
        from owners in Gen.Choose(1, 6)
        select (Claim)new Claim.Patent(kind, owners, rank, InventorChange.Never, new(2015, 1, 1)),
        from kind in Some<InsuranceKind>() from months in Gen.Choose(0, 150) select (Claim)new Claim.Insurance(kind, months, Today, Payment.Continues),
        from kind in Some<TaxClass>()
        from year in Gen.Choose(2014, 2016)
        from yuan in Gen.Choose(0, 400_000)
        select (Claim)new Claim.Tax(kind, year, yuan),
        from deed in Some<HomeTitle>() from share in Gen.Choose(1, 100) select (Claim)new Claim.Home(deed, share / 100m));

    private static readonly Gen<Claim> Any = Gen.OneOf(
        Favourable, Some<RecordKind>().Select(kind => (Claim)new Claim.AdverseRecord(kind, new DateOnly(2011, 1, 1))));

    private static readonly Arbitrary<Declaration> Declarations = (
        from claims in Gen.ListOf(Any) from days in Gen.Choose(0, 12_000) select new Declaration(new DateOnly(1965, 1, 1).AddDays(days), [.. claims])).ToArbitrary();

    private static readonly Arbitrary<PointsTable> Tables = Gen.Elements(Of2012, Of2013, Of2017).ToArbitrary();

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

    private static decimal OfGroup(Score score, IndicatorCode group) => score.Lines.Where(line => line.Indicator.Group == group).Sum(line => line.Points);

    private static Gen<TEnum> Some<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());
}

using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Generated;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Whatever anyone sends is either refused with its faults or counted; nothing breaks (S-07, K2).</summary>
[Trait("Demand", "S-07")]
public sealed class WildDeclarationTests
{
    private static readonly Gen<int> Number = Gen.OneOf(Gen.Elements(int.MinValue, -1, 0, 1, 12, 36, 600, int.MaxValue), Gen.Choose(0, 500));

    private static readonly Gen<decimal> Amount = Gen.Elements(
        decimal.MinValue, -1, -0.01m, 0, 0.01m, 0.001m, 0.5m, 1, 1.01m, 240_000, 1e12m, 1e12m + 0.01m, decimal.MaxValue);

    private static readonly Gen<DateOnly> Day = Gen.OneOf(
        Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new(1886, 12, 31), new(1980, 2, 29), Today.AddDays(-1), Today, Today.AddDays(1)),
        Gen.Choose(0, 20_000).Select(days => Today.AddDays(-days)));

    private static readonly Gen<DateOnly?> DayOrNone = Gen.OneOf(Gen.Constant<DateOnly?>(null), Day.Select(day => (DateOnly?)day));

    private static readonly Gen<Claim> Wild = Gen.OneOf(
        from level in Some<EducationLevel>() from school in Some<SchoolKind>() from day in DayOrNone select (Claim)new Claim.Education(level, StudyMode.FullTime, school, Degree.Master, day),
        from kind in Some<InsuranceKind>() from months in Number from day in DayOrNone from payment in Some<Payment>() select (Claim)new Claim.Insurance(kind, months, day, payment),
        from kind in Some<PatentKind>() from owners in Number from rank in Some<OwnerRank>() from day in DayOrNone select (Claim)new Claim.Patent(kind, owners, rank, InventorChange.Never, day),
        from level in Some<CompetitionLevel>() from prize in Some<Prize>() from day in DayOrNone select (Claim)new Claim.CompetitionPrize(level, prize, day),
        from kind in Some<TaxClass>() from year in Gen.OneOf(Number, Gen.Choose(2010, 2020)) from yuan in Amount select (Claim)new Claim.Tax(kind, year, yuan),
        from share in Amount select (Claim)new Claim.Home(HomeTitle.Mortgaged, share),
        from hours in Amount select (Claim)new Claim.VolunteerService(hours),
        from times in Number select (Claim)new Claim.BloodDonation(times),
        from months in Number select (Claim)new Claim.VisitingScholar(months),
        from age in Number select (Claim)new Claim.RecognisedTalent(age),
        from day in DayOrNone select (Claim)new Claim.ResidencePermit(day),
        from day in DayOrNone select (Claim)new Claim.EmployerDeclares(day),
        from kind in Some<RecordKind>() from day in DayOrNone select (Claim)new Claim.AdverseRecord(kind, day));

    private static readonly Arbitrary<Declaration> Declared = (
        from born in Gen.OneOf(Day, Gen.Constant(Born)) from claims in Gen.ListOf(Wild) select new Declaration(born, [.. claims.Take(6)])).ToArbitrary();

    [Fact]
    public void Anything_is_either_refused_or_counted() =>
        Prop.ForAll(Declared, Tables, (declaration, table) =>
            !DeclarationRules.Faults(declaration, Today).IsEmpty || IsCounted(declaration, table)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Without_what_is_faulty_the_rest_is_counted() =>
        Prop.ForAll(Declared, Tables, (declaration, table) =>
        {
            Claim[] sound = [.. declaration.Claims.Where(claim => DeclarationRules.Faults(new Declaration(Born, [claim]), Today).IsEmpty)];
            return sound.All(claim => IsCounted(new Declaration(Born, [claim]), table));
        }).QuickCheckThrowOnFailure();

    private static bool IsCounted(Declaration declaration, PointsTable table)
    {
        var score = PointsRules.Evaluate(declaration, table, Today);
        var timeline = ScoreTimeline.Over(declaration, table, Today, 24);
        var ways = WayTo100.Search(declaration, table, PointsTables.Embedded.Changes, Today);
        return timeline.Points[0].Total == score.Total && (ways.Conclusion == WayConclusion.Reached) == (timeline.Points[0].Way == WayByPoints.Open);
    }
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Generated;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>N1: what holds for every way to 100, compared with trying out every set of changes on every day.</summary>
[Trait("Demand", "N1")]
public sealed class WayLawTests
{
    private static readonly ImmutableArray<Change> All = PointsTables.Embedded.Changes;

    private static readonly Arbitrary<Declaration> Hopeful = (
        from claims in Gen.ListOf(Any) from days in Gen.Choose(0, 9_000) select new Declaration(new DateOnly(1971, 9, 1).AddDays(days), [.. claims])).ToArbitrary();

    // So near to a hundred that something can be done, and so near to the age limit of 2017 that every day until then can be tried.
    private static readonly Arbitrary<Declaration> Near = (
        from education in Gen.Elements(PartTimeCollege, FullTimeCollege, PartTimeBachelor)
        from months in Gen.Choose(0, 70)
        from more in Gen.ListOf(Any)
        from days in Gen.Choose(0, 500)
        select new Declaration(new DateOnly(1971, 7, 10).AddDays(days), [education, Insured(InsuranceKind.Pension, months, Payment.Continues), .. more.Take(3)])).ToArbitrary();

    private static readonly Arbitrary<Change[]> Few =
        Gen.Shuffle(All.Where(change => change.Months <= 12).ToArray()).Select(changes => changes[..4]).ToArbitrary();

    [Fact]
    public void Every_way_reaches_a_hundred_when_it_is_gone() =>
        Prop.ForAll(Hopeful, Tables, (declaration, table) => WayTo100.Search(declaration, table, All, Today).Ways.All(way =>
        {
            var score = Applied(declaration, way.Changes).Counted(table, way.On);
            return score.Total >= 100 && score.Bars.IsEmpty && table.AdmitsAge(declaration.DateOfBirth, way.On) && score.Lines.SequenceEqual(way.Score.Lines);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void No_way_begins_before_today_or_ends_after_the_last_day() =>
        Prop.ForAll(Hopeful, Tables, (declaration, table) =>
        {
            var search = WayTo100.Search(declaration, table, All, Today);
            return search.Ways.All(way => Today <= way.Ready && way.Ready <= way.On && way.On <= search.LastDay
                && way.Ready == way.Changes.Select(change => Today.AddMonths(change.Months)).Append(Today).Max());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void No_part_of_a_way_is_enough_as_early() =>
        Prop.ForAll(Hopeful, Tables, (declaration, table) => WayTo100.Search(declaration, table, All, Today).Ways.Take(3).All(way =>
            Parts(way.Changes).Where(part => part.Length < way.Changes.Length).All(part =>
                FirstOpen(declaration, table, part, way.On) is null))).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Fact]
    public void Trying_out_every_set_on_every_day_finds_the_same_ways() =>
        Prop.ForAll(Near, Tables, Few, (declaration, table, changes) =>
        {
            var search = WayTo100.Search(declaration, table, [.. changes], Today);
            var until = search.LastDay < Today.AddDays(500) ? search.LastDay : Today.AddDays(500);
            var found = search.Ways.Where(way => way.On <= until).Select(way => (Named(way.Changes), way.On)).ToHashSet();
            return found.SetEquals(TriedOut(declaration, table, [.. changes], until));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static IEnumerable<(string Changes, DateOnly On)> TriedOut(Declaration declaration, PointsTable table, ImmutableArray<Change> changes, DateOnly until)
    {
        var open = Parts(changes).Where(part => part.Length <= WayTo100.MostChanges)
            .Select(part => (Part: part, On: FirstOpen(declaration, table, part, until))).Where(way => way.On is not null).ToArray();
        return open
            .Where(way => !open.Any(other => other.Part.Length < way.Part.Length && other.On <= way.On && other.Part.All(way.Part.Contains)))
            .Select(way => (Named(way.Part), way.On!.Value));
    }

    private static DateOnly? FirstOpen(Declaration declaration, PointsTable table, ImmutableArray<Change> changes, DateOnly until)
    {
        var applied = Applied(declaration, changes);
        for (var day = changes.Select(change => Today.AddMonths(change.Months)).Append(Today).Max(); day <= until; day = day.AddDays(1))
        {
            if (PointsRules.WayOn(applied, applied.Counted(table, day), table) == WayByPoints.Open)
            {
                return day;
            }
        }

        return null;
    }

    // By hand, not by the code under test: what is begun today carries the day on which it is done with, what goes on already is not begun again.
    private static Declaration Applied(Declaration declaration, IEnumerable<Change> changes) => declaration.With(
        from change in changes
        from claim in change.Adds
        where !declaration.Claims.Any(held => (held, claim) is (Claim.ResidencePermit, Claim.ResidencePermit)
            || (held is Claim.Insurance { Payment: Payment.Continues } going && claim is Claim.Insurance begun && going.Kind == begun.Kind))
        let day = Today.AddMonths(change.Months)
        select claim switch
        {
            Claim.Insurance insurance => insurance with { CountedOn = day },
            Claim.ResidencePermit permit => permit with { HeldSince = day },
            Claim.EmployerDeclares employer => employer with { InsuredSince = day },
            Claim.CompetitionPrize prize => prize with { WonOn = day },
            Claim.Patent patent => patent with { AuthorisedOn = day },
            _ => claim,
        });

    private static IEnumerable<ImmutableArray<Change>> Parts(ImmutableArray<Change> changes) =>
        Enumerable.Range(0, 1 << changes.Length).Select(bits => changes.Where((_, i) => (bits & (1 << i)) != 0).ToImmutableArray());

    private static string Named(IEnumerable<Change> changes) => string.Join(' ', changes.Select(change => change.Code.Value).Order());
}

using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.WrittenMaterial;
using Declared = TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.WrittenMaterial;

/// <summary>No indicator of any points table gives or costs points without a line on the list that proves it (S-21, B4).</summary>
[Trait("Demand", "S-21")]
public sealed class EveryPointIsProvenTests
{
    private static readonly Claim[][] Declarations = [.. Singles().Select(claim => new[] { claim }), .. Pairs(), .. Taxes()];
    private static readonly Dictionary<string, (Declaration Declaration, Score Score)[]> Scored =
        PointsTables.Embedded.Tables.ToDictionary(table => table.Version.Version, ScoresUnder);

    public static IEnumerable<object[]> Indicators =>
        from table in PointsTables.Embedded.Tables
        from points in table.Groups
        from indicator in points.Indicators.Concat(points.Bonuses)
        select new object[] { table.Version.Version, indicator.Code.Value };

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Every_indicator_that_can_give_points_has_its_evidence_on_the_list(string version, string code)
    {
        var indicator = new IndicatorCode(code);

        var lists = Scored[version]
            .Where(one => one.Score.Lines.Single(line => line.Indicator.Code == indicator).Points != 0)
            .Select(one => MaterialRules.ListFor(one.Declaration, one.Score, Lists.Single, Lists.Rules))
            .ToArray();

        Assert.NotEmpty(lists);
        Assert.All(lists, list => Assert.Contains(
            list.Items.SelectMany(item => item.Reasons), reason => reason is MaterialReason.ForPoints { Indicator: var named } && named == indicator));
    }

    private static (Declaration Declaration, Score Score)[] ScoresUnder(PointsTable table) =>
    [
        .. from claims in Declarations
           let declaration = new Declaration(table.EffectiveFrom.AddYears(-30), [.. claims])
           select (declaration, PointsRules.Evaluate(declaration, table, table.EffectiveFrom.AddMonths(6))),
    ];

    private static IEnumerable<Claim> Singles() =>
    [
        .. from level in Enum.GetValues<EducationLevel>()
           from mode in Enum.GetValues<StudyMode>()
           from school in Enum.GetValues<SchoolKind>()
           select new Claim.Education(level, mode, school, level < EducationLevel.Bachelor ? null : Degree.Bachelor),
        .. new[] { 2012, 2016 }.Select(year => new Claim.Education(EducationLevel.HighSchool, StudyMode.FullTime, SchoolKind.ShenzhenTechnical, null, new(year, 7, 1))),
        .. from rank in Enum.GetValues<TitleRank>() from origin in Enum.GetValues<TitleOrigin>() select new Claim.Title(rank, origin),
        .. from grade in Enum.GetValues<SkillGrade>()
           from trade in Enum.GetValues<TradeListing>()
           from examined in Enum.GetValues<CertificateOrigin>()
           select new Claim.Skill(grade, trade, examined),
        .. Enum.GetValues<AbilityLevel>().Select(level => new Claim.Ability(level, TradeListing.Shortage)),
        new Claim.RecognisedTalent(),
        .. from year in new[] { 2012, 2013, 2017 }
           from level in Enum.GetValues<CompetitionLevel>()
           from prize in Enum.GetValues<Prize>()
           select new Claim.CompetitionPrize(level, prize, new(year - 1, 5, 1)),
        .. from kind in Enum.GetValues<PatentKind>()
           from rank in Enum.GetValues<OwnerRank>()
           select new Claim.Patent(kind, 2, rank, InventorChange.Never, new(2011, 5, 1)),
        .. Enum.GetValues<InsuranceKind>().Select(kind => Declared.Insured(kind, 48)),
        .. Enum.GetValues<HomeTitle>().Select(deed => new Claim.Home(deed, 0.5m)),
        new Claim.ResidencePermit(new(2005, 1, 1)),
        new Claim.BloodDonation(2),
        new Claim.VolunteerService(120),
        new Claim.CharityDonation(4000),
        new Claim.EmployerDeclares(new(2008, 1, 1)),
        .. Enum.GetValues<RecordKind>().Select(kind => new Claim.AdverseRecord(kind, new(2004, 1, 1))),
    ];

    // A bonus needs something to be added to; some levels need an education and a title or a skill.
    private static IEnumerable<Claim[]> Pairs()
    {
        var educations = Singles().OfType<Claim.Education>().ToArray();
        Claim[] others = [.. Singles().Where(claim => claim is Claim.Title or Claim.Skill), new Claim.SpousesLiveApart()];
        return educations.SelectMany(education => others.Select(other => new[] { education, other }));
    }

    private static IEnumerable<Claim[]> Taxes() =>
        from kind in Enum.GetValues<TaxClass>()
        from year in new[] { 2012, 2013, 2017 }
        from total in new[] { 30_000m, 150_000m, 2_000_000m }
        select Declared.Tax(total, kind, year - 1);
}

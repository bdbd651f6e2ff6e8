using TalentSettlement.Core.Applications;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.ArticleSix.Routes;

namespace TalentSettlement.Core.Tests.ArticleSix;

/// <summary>Measures of 2016, article 6: the seven alternatives, their ages and side conditions.</summary>
[Trait("Demand", "S-59")]
public sealed class ArticleSixTests
{
    private static readonly Claim Secondary = new Claim.Education(EducationLevel.HighSchool, StudyMode.FullTime, SchoolKind.OtherSchool);

    public static TheoryData<string, int, Claim[]> Limits => new()
    {
        { "recognised-talent", 55, [new Claim.RecognisedTalent(55)] },
        { "returnee", 45, [new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.Overseas)] },
        { "visiting-scholar", 45, [new Claim.VisitingScholar(12)] },
        { "bachelor", 45, [new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.GeneralHigher)] },
        { "college", 35, [new Claim.Education(EducationLevel.College, StudyMode.FullTime, SchoolKind.GeneralHigher)] },
        { "senior-title", 50, [Secondary, new Claim.Title(TitleRank.Senior, TitleOrigin.Guangdong)] },
        { "intermediate-title", 45, [Secondary, new Claim.Title(TitleRank.Intermediate, TitleOrigin.NationalExam)] },
        { "senior-technician", 45, [new Claim.Skill(SkillGrade.SeniorTechnician, TradeListing.Shortage, CertificateOrigin.Shenzhen)] },
        { "technician", 40, [new Claim.Skill(SkillGrade.Technician, TradeListing.Shortage, CertificateOrigin.ElsewhereTested)] },
        { "senior-skilled", 35, [new Claim.Skill(SkillGrade.Senior, TradeListing.Shortage, CertificateOrigin.Shenzhen), new Claim.Insurance(InsuranceKind.Pension, 36)] },
        { "honoured", 45, [new Claim.Honour(HonourKind.WorldSkills)] },
        { "points", 45, [new Claim.Ability(AbilityLevel.One, TradeListing.Shortage), new Claim.Insurance(InsuranceKind.Pension, 60)] },
    };

    [Theory]
    [MemberData(nameof(Limits), DisableDiscoveryEnumeration = true)]
    [Trait("Scenario", "SC-37")]
    public void A_route_is_open_until_the_day_before_the_birthday_above_its_limit(string route, int limit, Claim[] claims)
    {
        var declaration = Aged(limit + 1, claims);

        Assert.Contains(route, Open(declaration, Today.AddDays(-1)).Split(' '));
        Assert.Equal(("over-age", Today.AddDays(-1)), (Closed(declaration, route).Reason, Closed(declaration, route).LastDay));
    }

    [Theory]
    [InlineData(AgeBoundary.Included, 2014)]
    [InlineData(AgeBoundary.Excluded, 2013)]
    [Trait("Scenario", "SC-37")]
    public void The_way_by_points_closes_on_5_March_by_both_readings(AgeBoundary boundary, int year)
    {
        var rules = InForce with { AgeBoundary = boundary };
        Claim[] enough = [new Claim.Ability(AbilityLevel.One, TradeListing.Shortage), new Claim.Insurance(InsuranceKind.Pension, 120)];
        var declaration = new Declaration(new(1968, 3, 5), [.. Basics, .. enough]);

        Assert.Equal("points", Open(declaration, new(year, 3, 4), rules));
        Assert.Equal("", Open(declaration, new(year, 3, 5), rules));
    }

    [Theory]
    [InlineData(36, YearsBoundary.Included, true)]
    [InlineData(36, YearsBoundary.Excluded, false)]
    [InlineData(37, YearsBoundary.Excluded, true)]
    [InlineData(35, YearsBoundary.Included, false)]
    [Trait("Scenario", "SC-37")]
    public void Whether_exactly_three_insured_years_are_enough_is_a_reading(int months, YearsBoundary boundary, bool open)
    {
        var declaration = new Declaration(Today.AddYears(-30), [
            Basics[0], new Claim.Skill(SkillGrade.Senior, TradeListing.Shortage, CertificateOrigin.Shenzhen), new Claim.Insurance(InsuranceKind.Pension, months)]);

        Assert.Equal(open ? "senior-skilled" : "", Open(declaration, rules: InForce with { InsuredYearsBoundary = boundary }));
    }

    [Fact]
    public void Every_route_that_is_open_is_named()
    {
        var declaration = Aged(
            34,
            new Claim.Education(EducationLevel.Master, StudyMode.FullTime, SchoolKind.GeneralHigher),
            new Claim.Title(TitleRank.Senior, TitleOrigin.NationalExam));

        Assert.Equal("bachelor college senior-title intermediate-title points", Open(declaration));
    }

    [Theory]
    [InlineData("recognised-talent", "not-recognised")]
    [InlineData("returnee", "overseas-degree-required")]
    [InlineData("visiting-scholar", "visiting-year-required")]
    [InlineData("bachelor", "general-bachelor-required")]
    [InlineData("college", "general-college-required")]
    [InlineData("senior-title", "title-required")]
    [InlineData("intermediate-title", "title-required")]
    [InlineData("senior-technician", "skill-required")]
    [InlineData("technician", "skill-required")]
    [InlineData("senior-skilled", "skill-required")]
    [InlineData("honoured", "no-honour")]
    [InlineData("points", "below-threshold")]
    public void Of_a_closed_route_the_first_condition_that_fails_is_named(string route, string reason)
    {
        var closed = Closed(Aged(30), route);

        Assert.Equal(reason, closed.Reason);
        Assert.NotEmpty(closed.Text.Zh);
    }

    [Fact]
    public void A_title_from_outside_Guangdong_must_be_reviewed_first()
    {
        var declaration = Aged(30, Secondary, new Claim.Title(TitleRank.Senior, TitleOrigin.ElsewhereUnreviewed));

        Assert.Equal("title-not-reviewed", Closed(declaration, "senior-title").Reason);
    }

    [Fact]
    public void A_title_alone_without_secondary_education_is_not_enough() =>
        Assert.Equal("secondary-education-required", Closed(Aged(30, new Claim.Title(TitleRank.Senior, TitleOrigin.NationalExam)), "senior-title").Reason);

    [Theory]
    [InlineData(TradeListing.NotListed, CertificateOrigin.Shenzhen, "trade-not-listed")]
    [InlineData(TradeListing.Shortage, CertificateOrigin.ElsewhereUntested, "level-test-required")]
    public void A_skill_needs_a_listed_trade_and_the_level_test(TradeListing trade, CertificateOrigin examined, string reason) =>
        Assert.Equal(reason, Closed(Aged(30, new Claim.Skill(SkillGrade.Technician, trade, examined)), "technician").Reason);

    [Fact]
    public void Insurance_is_not_asked_of_recognised_talent_and_of_returnees()
    {
        Claim[] claims =
        [
            Basics[0], new Claim.RecognisedTalent(), new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.Overseas),
            new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.GeneralHigher),
        ];
        var declaration = new Declaration(Today.AddYears(-30), [.. claims]);

        Assert.Equal("recognised-talent returnee", Open(declaration));
        Assert.Equal("not-insured", Closed(declaration, "bachelor").Reason);
    }

    [Theory]
    [InlineData(RecordKind.Crime, "criminal-record")]
    [InlineData(RecordKind.ProhibitedOrganisation, "prohibited-organisation")]
    [InlineData(RecordKind.OverQuotaBirth, "family-planning")]
    public void Some_records_close_every_route(RecordKind kind, string reason)
    {
        var declaration = Aged(30, new Claim.RecognisedTalent(), new Claim.AdverseRecord(kind));

        Assert.Equal("", Open(declaration));
        Assert.Equal(reason, Closed(declaration, "recognised-talent").Reason);
    }

    [Fact]
    public void A_birth_over_the_quota_closes_the_routes_for_five_years()
    {
        var declaration = Aged(30, new Claim.RecognisedTalent(), new Claim.AdverseRecord(RecordKind.OverQuotaBirth, new(2013, 1, 15)));

        Assert.Equal(new DateOnly(2018, 1, 15), Closed(declaration, "recognised-talent", new(2018, 1, 14)).Until);
        Assert.Equal("recognised-talent", Open(declaration, new(2018, 1, 15)));
    }

    [Fact]
    public void Good_health_is_proven_by_the_check() =>
        Assert.Equal("not-healthy", Closed(Aged(30) with { Claims = [new Claim.RecognisedTalent(), new Claim.MedicalCheck(CheckResult.Failed)] }, "recognised-talent").Reason);
}

using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Table of 2017, education, titles and skills: the highest one counts.</summary>
[Trait("Demand", "S-01")]
public sealed class EducationAndSkillTests
{
    public static TheoryData<decimal, Claim[]> Tiers => new()
    {
        { 100, [FullTimeCollege, Title(TitleRank.Intermediate, TitleOrigin.NationalExam)] },
        { 100, [new Claim.Ability(AbilityLevel.One, TradeListing.Shortage)] },
        { 90, [PartTimeBachelor, Title(TitleRank.Assistant)] },
        { 90, [Skill(SkillGrade.Technician)] },
        { 90, [new Claim.Ability(AbilityLevel.Two, TradeListing.Shortage)] },
        { 80, [PartTimeBachelor] },
        { 80, [FullTimeBachelor] },
        { 80, [PartTimeCollege, Title(TitleRank.Clerk)] },
        { 80, [PartTimeCollege, Skill(SkillGrade.Senior)] },
        { 70, [FullTimeCollege] },
        { 70, [Skill(SkillGrade.Senior)] },
        { 70, [new Claim.Ability(AbilityLevel.Three, TradeListing.Shortage)] },
        { 60, [PartTimeCollege] },
        { 40, [Skill(SkillGrade.Intermediate)] },
        { 40, [new Claim.Ability(AbilityLevel.Four, TradeListing.Shortage)] },
        { 0, [Skill(SkillGrade.Junior)] },
        { 0, [Skill(SkillGrade.Technician, TradeListing.NotListed)] },
        { 0, [] },
    };

    [Theory]
    [MemberData(nameof(Tiers), DisableDiscoveryEnumeration = true)]
    public void Every_tier_gives_its_points(decimal points, Claim[] claims) => Assert.Equal(points, Total(claims));

    [Fact]
    public void The_highest_one_counts_and_the_lower_ones_say_so()
    {
        var score = Declared(PartTimeBachelor, Skill(SkillGrade.Senior)).Counted();

        Assert.Equal(80, score.Total);
        Assert.Equal(WhyNotMoreKind.HigherCounts, score.Line("senior-skill").Why.Kind);
        Assert.Equal("The highest of the group counts: Part-time bachelor", Of2017.Word(score.Line("senior-skill").Why).En);
    }

    [Fact]
    public void A_title_from_outside_Guangdong_counts_once_it_is_reviewed()
    {
        Assert.Equal(80, Total(PartTimeBachelor, Title(TitleRank.Assistant, TitleOrigin.ElsewhereUnreviewed)));
        Assert.Equal(90, Total(PartTimeBachelor, Title(TitleRank.Assistant, TitleOrigin.ElsewhereReviewed)));
    }

    [Fact]
    public void A_certificate_from_elsewhere_counts_once_the_level_test_is_passed()
    {
        Assert.Equal(0, Total(Skill(SkillGrade.Senior, examined: CertificateOrigin.ElsewhereUntested)));
        Assert.Equal(70, Total(Skill(SkillGrade.Senior, examined: CertificateOrigin.ElsewhereTested)));
    }

    [Fact]
    public void A_certificate_counts_from_its_day_on()
    {
        var declaration = Declared(new Claim.Skill(SkillGrade.Senior, TradeListing.Shortage, CertificateOrigin.Shenzhen, new(2017, 7, 4)));

        Assert.Equal(0, declaration.Counted(on: new(2017, 7, 3)).Total);
        Assert.Equal(70, declaration.Counted(on: new(2017, 7, 4)).Total);
    }

    [Fact]
    public void A_graduate_of_a_technical_school_of_the_city_gets_thirty_more_within_four_years()
    {
        var school = new Claim.Education(EducationLevel.HighSchool, StudyMode.FullTime, SchoolKind.ShenzhenTechnical, GraduatedOn: new(2013, 7, 3));
        var declaration = Declared(school, Skill(SkillGrade.Senior));

        Assert.Equal(100, declaration.Counted(on: new(2017, 7, 3)).Total);
        Assert.Equal(70, declaration.Counted(on: new(2017, 7, 4)).Total);
        Assert.Equal(0, Total(school));
    }

    [Fact]
    public void Every_line_names_the_rule_the_evidence_the_department_the_source_and_the_confidence()
    {
        var line = Declared(PartTimeBachelor).Counted().Line("bachelor");

        Assert.Equal(("非全日制的本科学历", "hrss"), (line.Indicator.Rule.Zh, line.Indicator.Department.Value));
        Assert.NotEmpty(line.Indicator.Evidence.Zh);
        Assert.Equal("xuetuina2017 tjyougu", string.Join(' ', line.Indicator.Sources));
        Assert.Equal(PointsConfidence.OfficialTextMirror, line.Indicator.Confidence);
        Assert.Equal(WhyNotMoreKind.MostReached, line.Why.Kind);
    }
}

using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>The tables of 2013 and 2012, as far as they were found (Q13).</summary>
[Trait("Demand", "S-01")]
public sealed class EarlierTablesTests
{
    private const decimal OfAge38 = 1;

    [Theory]
    [InlineData(EducationLevel.Doctor, 100, 100)]
    [InlineData(EducationLevel.Master, 90, 90)]
    [InlineData(EducationLevel.Bachelor, 80, 80)]
    [InlineData(EducationLevel.College, 60, 60)]
    [InlineData(EducationLevel.HighSchool, 20, 30)]
    public void An_education_gives_the_points_of_its_level(EducationLevel level, decimal in2013, decimal in2012)
    {
        var declaration = Declared(new Claim.Education(level, StudyMode.PartTime, SchoolKind.OtherSchool));

        Assert.Equal(in2013 + OfAge38, declaration.Counted(Of2013).Total);
        Assert.Equal(in2012 + OfAge38, declaration.Counted(Of2012).Total);
    }

    [Theory]
    [InlineData(SkillGrade.Junior, 30, 0)]
    [InlineData(SkillGrade.Intermediate, 50, 50)]
    [InlineData(SkillGrade.Senior, 70, 70)]
    [InlineData(SkillGrade.Technician, 90, 80)]
    [InlineData(SkillGrade.SeniorTechnician, 100, 100)]
    public void A_skill_gives_the_points_of_its_grade(SkillGrade grade, decimal in2013, decimal in2012)
    {
        var declaration = Declared(Skill(grade, TradeListing.NotListed));

        Assert.Equal(in2013 + OfAge38, declaration.Counted(Of2013).Total);
        Assert.Equal(in2012 + OfAge38, declaration.Counted(Of2012).Total);
    }

    [Theory]
    [InlineData(TitleRank.Clerk, 60, 50)]
    [InlineData(TitleRank.Assistant, 70, 50)]
    [InlineData(TitleRank.Intermediate, 90, 60)]
    [InlineData(TitleRank.Senior, 100, 100)]
    public void A_title_gives_the_points_of_its_rank(TitleRank rank, decimal in2013, decimal in2012)
    {
        Assert.Equal(in2013 + OfAge38, Declared(Title(rank)).Counted(Of2013).Total);
        Assert.Equal(in2012 + OfAge38, Declared(Title(rank)).Counted(Of2012).Total);
    }

    [Fact]
    public void The_bonuses_of_2013_are_added_within_the_hundred()
    {
        Assert.Equal(71, Declared(FullTimeCollege).Counted(Of2013).Total);
        Assert.Equal(101, Declared(FullTimeBachelor).Counted(Of2013).Total);

        var apart = Declared(FullTimeCollege, new Claim.SpousesLiveApart()).Counted(Of2013);

        Assert.Equal((101m, 30m), (apart.Total, apart.Line("spouses-live-apart").Points));
        Assert.Equal(new WhyNotMore(WhyNotMoreKind.CapReached, 100), apart.Line("spouses-live-apart").Why);
    }

    [Fact]
    public void A_bonus_needs_an_indicator_to_be_added_to()
    {
        var score = Declared(new Claim.SpousesLiveApart()).Counted(Of2012);

        Assert.Equal(OfAge38, score.Total);
        Assert.Equal(WhyNotMoreKind.NothingToAddTo, score.Line("spouses-live-apart").Why.Kind);
    }

    [Theory]
    [InlineData(HomeTitle.Unmortgaged, "1", 30)]
    [InlineData(HomeTitle.Unmortgaged, "0.5", 15)]
    [InlineData(HomeTitle.Mortgaged, "1", 20)]
    [InlineData(HomeTitle.Mortgaged, "0.25", 5)]
    public void A_home_counts_by_its_share_and_several_do_not_add(HomeTitle deed, string share, decimal points)
    {
        var home = new Claim.Home(deed, decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(points + OfAge38, Declared(home, home).Counted(Of2013).Total);
    }

    [Fact]
    public void The_residence_permit_gives_ten_at_most_and_not_besides_a_home()
    {
        var permit = new Claim.ResidencePermit(new(2002, 7, 3));

        Assert.Equal(10 + OfAge38, Declared(permit).Counted(Of2013).Total);
        Assert.Equal(20 + OfAge38, Declared(permit, new Claim.Home(HomeTitle.Mortgaged, 1)).Counted(Of2013).Total);
        Assert.Equal(15 + OfAge38, Declared(permit).Counted(Of2012).Total);
    }

    [Theory]
    [InlineData(34, 5, 5)]
    [InlineData(35, 1, 1)]
    [InlineData(40, -2, -5)]
    [InlineData(44, -10, -25)]
    [InlineData(45, -15, -30)]
    [InlineData(47, -25, -40)]
    public void Age_deductions_go_on_from_band_to_band(int age, decimal in2013, decimal in2012)
    {
        var declaration = new Declaration(new(2017 - age, 7, 3), []);

        Assert.Equal(in2013, declaration.Counted(Of2013).Total);
        Assert.Equal(in2012, declaration.Counted(Of2012).Total);
    }

    [Fact]
    public void In_2012_education_and_tax_exclude_each_other_though_the_points_of_tax_were_not_found()
    {
        Assert.Contains(Of2012.Exclusions, exclusion => exclusion.Groups.SequenceEqual([new("education-and-skill"), new("tax")]));
        Assert.NotNull(Of2012.Groups.Single(group => group.Code == new IndicatorCode("tax")).Gap);
    }

    [Theory]
    [InlineData(29_999, 0)]
    [InlineData(30_000, 30)]
    [InlineData(119_999, 30)]
    [InlineData(120_000, 100)]
    public void Of_the_tax_tiers_of_2013_the_two_ends_are_known(decimal yuan, decimal points) =>
        Assert.Equal(points + OfAge38, Declared(Tax(yuan)).Counted(Of2013).Total);

    [Fact]
    public void Service_to_society_is_capped_each_and_together()
    {
        Claim[] all = [new Claim.BloodDonation(9), new Claim.VolunteerService(1000), new Claim.CharityDonation(100_000)];

        Assert.Equal([6m, 10m, 3m], all.Select(claim => Declared(claim).Counted(Of2013).Total - OfAge38));
        Assert.Equal(15 + OfAge38, Declared(all).Counted(Of2013).Total);
        Assert.Equal(2 + OfAge38, Declared(new Claim.VolunteerService(99)).Counted(Of2013).Total);
    }

    [Fact]
    public void In_2013_insurance_gives_sixty_at_most_and_in_2012_no_cap_was_found()
    {
        Assert.Equal(60 + OfAge38, Declared(InsuredInAll(120)).Counted(Of2013).Total);
        Assert.Equal(70 + OfAge38, Declared(InsuredInAll(120)).Counted(Of2012).Total);
    }

    [Fact]
    public void In_2012_six_months_with_the_employer_are_enough()
    {
        Assert.Equal(10 + OfAge38, Declared(new Claim.EmployerDeclares(new(2017, 1, 3))).Counted(Of2012).Total);
        Assert.Equal(OfAge38, Declared(new Claim.EmployerDeclares(new(2017, 1, 4))).Counted(Of2012).Total);
    }

    [Fact]
    public void The_table_follows_the_day_and_a_case_can_pin_it()
    {
        Assert.Same(Of2017, PointsTables.Embedded.Default);
        Assert.Same(Of2012, PointsTables.Embedded.InForceOn(new(2012, 12, 31)));
        Assert.Same(Of2013, PointsTables.Embedded.InForceOn(new(2013, 1, 1)));
        Assert.Same(Of2013, PointsTables.Embedded.InForceOn(new(2016, 12, 31)));
        Assert.Same(Of2017, PointsTables.Embedded.InForceOn(new(2017, 1, 1)));
        Assert.Same(Of2013, PointsTables.Embedded.Find(new("shenzhen-points", "SZ-2013")));
        Assert.Null(PointsTables.Embedded.Find(new("shenzhen-points", "SZ-1999")));
    }

    [Fact]
    public void The_ages_that_a_table_admits_are_its_own()
    {
        Assert.True(Of2013.AdmitsAge(new(1965, 3, 5), new(2014, 3, 4)));
        Assert.False(Of2013.AdmitsAge(new(1965, 3, 5), new(2014, 3, 5)));
        Assert.False(Of2013.AdmitsAge(new(1996, 3, 5), new(2014, 3, 4)));
        Assert.True(Of2013.AdmitsAge(new(1996, 3, 5), new(2014, 3, 5)));
    }
}

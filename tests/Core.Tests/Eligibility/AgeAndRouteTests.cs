using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.Eligibility;

/// <summary>The conditions of 2018 (T-01): age limits on their boundary days, titles, qualifications, skills.</summary>
public sealed class AgeAndRouteTests
{
    private static readonly PolicySet Exclusive = PolicySet.Default with { AgeBoundary = AgeBoundary.Excluded };

    [Theory]
    [InlineData(Degree.Bachelor, 40)]
    [InlineData(Degree.Master, 45)]
    public void An_academic_talent_is_admitted_until_the_day_before_the_birthday_above_the_limit(Degree degree, int limit)
    {
        var form = Forms.Employable(Forms.Bachelor with { Highest = degree });
        var man = Judged.Born(1975, 3, 5, Sex.Male);

        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, man, new(1975 + limit + 1, 3, 4)));
        Assert.Equal("over-age", Judged.Codes(Judged.Of(form, man, new(1975 + limit + 1, 3, 5))));
    }

    [Fact]
    public void Read_exclusively_the_limit_ends_a_year_earlier()
    {
        var form = Forms.Employable(Forms.Bachelor);
        var woman = Judged.Born(1980, 3, 5);

        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, woman, new(2020, 3, 4), Exclusive));
        Assert.Equal("over-age", Judged.Codes(Judged.Of(form, woman, new(2020, 3, 5), Exclusive)));
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, woman, new(2020, 3, 5)));
    }

    [Fact]
    public void The_limit_and_the_last_day_are_named()
    {
        var reason = Assert.Single(Judged.Reasons(Judged.Of(Forms.Employable(Forms.Bachelor), Judged.Born(1979, 3, 5))));

        Assert.Equal(("40", "2020-03-04"), (reason.Arguments["limit"], reason.Arguments["lastDay"]));
    }

    [Fact]
    public void A_doctor_has_no_age_limit_but_the_common_one() =>
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(
            Forms.Employable(Forms.Master with { Highest = Degree.Doctor }), Judged.Born(1961, 1, 1, Sex.Male)));

    [Fact]
    public void A_bachelor_must_have_studied_full_time() =>
        Assert.Equal("full-time-required", Judged.Codes(Judged.Of(Forms.Employable(Forms.Bachelor with { Mode = StudyMode.PartTime }))));

    [Theory]
    [InlineData(TitleLevel.Assistant, "title-below-deputy-senior")]
    [InlineData(TitleLevel.Intermediate, "title-below-deputy-senior")]
    [InlineData(TitleLevel.DeputySenior, "")]
    [InlineData(TitleLevel.Senior, "")]
    public void A_title_qualifies_from_deputy_senior_on(TitleLevel level, string reasons) =>
        Assert.Equal(reasons, Judged.Codes(Judged.Of(Forms.Employable(new TalentClaim.Title(level)))));

    [Theory]
    [InlineData(QualificationKind.Lawyer, "", "")]
    [InlineData(QualificationKind.Notary, "qualification-not-listed", "")]
    [InlineData(QualificationKind.Pilot, "qualification-not-listed", "")]
    [InlineData(QualificationKind.Other, "qualification-not-listed", "qualification-not-listed")]
    public void A_qualification_is_on_the_list_of_its_year(QualificationKind kind, string in2018, string in2021)
    {
        var form = Forms.Employable(Forms.Lawyer with { Kind = kind });

        Assert.Equal(in2018, Judged.Codes(Judged.Of(form)));
        Assert.Equal(in2021, Judged.Codes(Judged.Of(form, rules: Judged.Seen2021)));
    }

    [Theory]
    [InlineData(VocationalGrade.Senior, 35)]
    [InlineData(VocationalGrade.Technician, 40)]
    [InlineData(VocationalGrade.SeniorTechnician, 50)]
    public void A_skilled_talent_has_the_age_limit_of_the_grade(VocationalGrade grade, int limit)
    {
        var form = Forms.Employable(Forms.SecondarySenior with { Grade = grade });
        var born = new DateOnly(2020 - limit - 1, 7, 14);

        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, new(born, Sex.Male), new(2020, 7, 13)));
        Assert.Equal("over-age", Judged.Codes(Judged.Of(form, new(born, Sex.Male), new(2020, 7, 14))));
    }

    [Theory]
    [InlineData(SkilledSchool.HigherVocational, 1)]
    [InlineData(SkilledSchool.OrdinarySecondary, 3)]
    [InlineData(SkilledSchool.VocationalHigh, 3)]
    [InlineData(SkilledSchool.Technical, 3)]
    public void A_skilled_talent_has_worked_for_the_years_of_the_school(SkilledSchool school, int years)
    {
        var form = Forms.Employable(Forms.SecondarySenior with { School = school, WorkedInTianjinSince = new(2017, 3, 1) });

        var early = Assert.IsType<EligibilityOutcome.NotEligible>(Judged.Of(form, on: new DateOnly(2017 + years, 3, 1).AddDays(-1)));

        Assert.Equal("worked-too-short", Judged.Codes(early));
        Assert.Equal(new DateOnly(2017 + years, 3, 1), early.Until);
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, on: new(2017 + years, 3, 1)));
    }

    [Fact]
    public void Waiting_does_not_help_who_will_be_too_old_by_then()
    {
        var form = Forms.Employable(Forms.SecondarySenior with { WorkedInTianjinSince = new(2019, 3, 1) });

        var outcome = Assert.IsType<EligibilityOutcome.NotEligible>(Judged.Of(form, Judged.Born(1985, 1, 1)));

        Assert.Equal(new DateOnly(2022, 3, 1), Assert.Single(outcome.Reasons).Until);
        Assert.Null(outcome.Until);
    }

    [Fact]
    public void A_skilled_talent_without_job_and_certificate_hears_of_both()
    {
        var form = Forms.Of(Forms.SecondarySenior with { Grade = VocationalGrade.NoCertificate });

        Assert.Equal("employment-required vocational-grade-required", Judged.Codes(Judged.Of(form)));
    }

    [Fact]
    public void In_the_text_of_2021_a_higher_vocational_graduate_of_thirty_needs_no_certificate()
    {
        var form = Forms.Employable(new TalentClaim.Skilled(SkilledSchool.HigherVocational, VocationalGrade.NoCertificate, new(2021, 4, 1)));

        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, Judged.Born(1990, 5, 2), new(2021, 5, 1), rules: Judged.Seen2021));
        Assert.Equal("over-age worked-too-short", Judged.Codes(Judged.Of(form, Judged.Born(1990, 5, 2), new(2021, 5, 2), rules: Judged.Seen2021)));
        Assert.Equal("vocational-grade-required worked-too-short", Judged.Codes(Judged.Of(form, Judged.Born(1990, 5, 2), new(2021, 5, 1))));
    }

    [Fact]
    public void Several_ways_to_qualify_are_all_shown_and_the_first_is_used()
    {
        var form = Forms.Employable(new TalentClaim.Skilled(SkilledSchool.HigherVocational, VocationalGrade.Technician, new(2018, 4, 1)));

        var outcome = Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, on: new(2021, 5, 1), rules: Judged.Seen2021));

        Assert.Equal(["skilled-higher-one-year", "skilled-higher-technician"], outcome.Routes.Select(route => route.Value));
    }

    [Fact]
    public void The_version_follows_the_day_and_a_case_can_pin_it()
    {
        Assert.Equal("v2018", EligibilityRuleSets.Default.InForceOn(new(2020, 6, 8)).Version.Version);
        Assert.Equal("v2018", EligibilityRuleSets.Default.InForceOn(new(2021, 4, 10)).Version.Version);
        Assert.Equal("v2021", EligibilityRuleSets.Default.InForceOn(new(2021, 4, 11)).Version.Version);
        Assert.Same(EligibilityRuleSet.Default, EligibilityRuleSets.Default.Find(EligibilityRuleSet.Default.Version));
    }
}

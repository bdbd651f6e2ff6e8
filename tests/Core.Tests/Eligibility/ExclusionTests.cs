using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.Eligibility;

/// <summary>Who cannot apply (不能办理情形), and where one may settle (T-01, T-05).</summary>
public sealed class ExclusionTests
{
    private static readonly Employment Uninsured = new Employment.Employed(Forms.Firm, EmployerKind.Enterprise, Insured: false);

    [Theory]
    [InlineData(Sex.Female, false, 50, "age-not-employed")]
    [InlineData(Sex.Male, false, 60, "age-not-employed")]
    [InlineData(Sex.Female, true, 55, "age-employed")]
    [InlineData(Sex.Male, true, 60, "age-employed")]
    public void From_the_birthday_that_completes_the_age_nobody_can_apply(Sex sex, bool employed, int age, string reason)
    {
        var form = employed ? Forms.Employable(Forms.DeputySenior) : Forms.Of(Forms.DeputySenior);
        var born = new DateOnly(2020 - age, 7, 14);

        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(form, new(born, sex), new(2020, 7, 13)));
        Assert.Equal(reason, Judged.Codes(Judged.Of(form, new(born, sex), new(2020, 7, 14))));
    }

    [Fact]
    public void Employment_without_insurance_does_not_open_the_higher_age() =>
        Assert.Equal("age-not-employed", Judged.Codes(Judged.Of(Forms.Of(Forms.DeputySenior, Uninsured, Forms.OwnHome), Judged.Born(1969, 1, 1))));

    [Fact]
    public void Below_the_working_age_one_waits_for_the_sixteenth_birthday()
    {
        var outcome = Judged.Of(Forms.Of(Forms.Urgent), Judged.Born(2005, 1, 1));

        Assert.Equal("under-working-age", Judged.Codes(outcome));
        Assert.Equal(new DateOnly(2021, 1, 1), Assert.IsType<EligibilityOutcome.NotEligible>(outcome).Until);
    }

    [Fact]
    public void All_exclusions_that_apply_are_named_at_once()
    {
        var form = Forms.Of(Forms.Master) with { Statements = new(Retired: true, DrawingPension: true, CriminalRecord: true, Healthy: false) };

        Assert.Equal("retired drawing-pension criminal-record not-healthy", Judged.Codes(Judged.Of(form)));
    }

    [Fact]
    public void An_exclusion_is_named_beside_what_the_way_to_qualify_lacks()
    {
        var form = Forms.Of(Forms.Bachelor with { Mode = StudyMode.PartTime }) with { Statements = Forms.Clear with { Retired = true } };

        Assert.Equal("retired full-time-required", Judged.Codes(Judged.Of(form)));
    }

    [Fact]
    public void Without_a_category_the_six_are_to_be_chosen_from() =>
        Assert.Equal("no-category", Judged.Codes(Judged.Of(Forms.Of(null))));

    [Fact]
    public void A_claim_that_no_way_covers_says_so() =>
        Assert.Equal("no-route", Judged.Codes(Judged.Of(Forms.Of(new TalentClaim.Academic()))));

    [Fact]
    public void The_household_of_the_employer_needs_employment() =>
        Assert.Equal("employer-collective-needs-employment", Judged.Codes(Judged.Of(Forms.Of(Forms.Master, place: Forms.Collective))));

    [Fact]
    public void The_household_of_the_district_is_for_the_employed_without_home_and_employer_household()
    {
        var refused = new SettlementPlace.DistrictTalentCollective(Forms.Nankai, OwnsHome: true, EmployerHasHousehold: true);
        var open = new SettlementPlace.DistrictTalentCollective(Forms.Nankai, OwnsHome: false, EmployerHasHousehold: false);

        Assert.Equal(
            "district-collective-needs-employment district-collective-needs-no-home district-collective-needs-no-employer-household",
            Judged.Codes(Judged.Of(Forms.Of(Forms.Master, place: refused))));
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(Forms.Of(Forms.Master, Forms.Employed, open)));
    }

    [Fact]
    public void The_Northern_household_is_for_those_without_job_whose_file_is_there() =>
        Assert.Equal(
            "northern-collective-needs-no-employment northern-collective-needs-file",
            Judged.Codes(Judged.Of(Forms.Of(Forms.Master, Forms.Employed, new SettlementPlace.NorthernTalentCollective(Forms.Nankai, false)))));

    [Theory]
    [MemberData(nameof(Homes))]
    public void A_home_of_the_family_presupposes_nothing(SettlementPlace home) =>
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(Forms.Of(Forms.Master, place: home)));

    public static TheoryData<SettlementPlace> Homes =>
    [
        Forms.OwnHome,
        new SettlementPlace.SpouseProperty(Forms.Nankai, false),
        new SettlementPlace.ParentProperty(Forms.Nankai, false),
        new SettlementPlace.ChildProperty(Forms.Nankai, false),
    ];
}

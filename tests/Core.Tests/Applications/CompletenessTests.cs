using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.Tests.Applications;

/// <summary>Tianjin Notice of 20 May 2020, section 2(1): filling in the information (T-06).</summary>
public sealed class CompletenessTests
{
    private static readonly DateOnly Today = new(2020, 7, 13);

    public static TheoryData<TalentClaim, string> EmptyClaims => new()
    {
        { new TalentClaim.Academic(), "highest mode place graduatedOn school" },
        { new TalentClaim.Title(), "level" },
        { new TalentClaim.Qualification(), "kind origin" },
        { new TalentClaim.Skilled(), "school grade workedInTianjinSince" },
        { new TalentClaim.Entrepreneur(), "role enterprise/name enterprise/identifier enterprise/number enterpriseSince taxPaid" },
        {
            new TalentClaim.Entrepreneur(EntrepreneurRole.CoreMember, null, Forms.Firm, new(2018, 1, 10), 1m),
            "coreMemberSince"
        },
        { new TalentClaim.Urgent(), "recommendedBy/name recommendedBy/identifier recommendedBy/number certificateNumber" },
    };

    [Fact]
    public void A_blank_form_lacks_all_its_parts_at_once() => Assert.Equal(
        "/claim /employment /place /statements/retired /statements/drawingPension /statements/criminalRecord /statements/healthy",
        Written(TalentApplication.Blank));

    [Fact]
    public void A_form_filled_in_lacks_nothing() => Assert.Equal("", Written(Forms.Employable(Forms.CoreMember)));

    [Theory]
    [MemberData(nameof(EmptyClaims), DisableDiscoveryEnumeration = true)]
    public void Every_field_of_the_category_is_named(TalentClaim claim, string fields) =>
        Assert.Equal(string.Join(' ', fields.Split(' ').Select(field => $"/claim/{field}")), Written(Forms.Of(claim)));

    [Fact]
    public void An_employer_is_named_and_of_a_kind_and_the_insurance_is_stated() => Assert.Equal(
        "/employment/employer/name /employment/employer/identifier /employment/employer/number /employment/kind /employment/insured",
        Written(Forms.Of(Forms.Master, new Employment.Employed())));

    [Fact]
    public void Each_place_asks_what_it_depends_on()
    {
        Assert.Equal("/place/district /place/coOwned", Written(Forms.Of(Forms.Master, place: new SettlementPlace.ChildProperty())));
        Assert.Equal("/place/district", Written(Forms.Of(Forms.Master, place: new SettlementPlace.EmployerCollective())));
        Assert.Equal(
            "/place/district /place/ownsHome /place/employerHasHousehold",
            Written(Forms.Of(Forms.Master, place: new SettlementPlace.DistrictTalentCollective())));
        Assert.Equal("/place/district /place/fileDeposited", Written(Forms.Of(Forms.Master, place: new SettlementPlace.NorthernTalentCollective())));
    }

    [Fact]
    public void A_district_outside_Tianjin_is_unknown()
    {
        var beijing = new SettlementPlace.EmployerCollective(new("110101"));

        Assert.Equal(new FormFault("/place/district", FormFaultKind.Unknown), Single(Forms.Of(Forms.Master, place: beijing)));
    }

    [Theory]
    [InlineData(IdentifierKind.CreditCode, "91350100M000100Y4Z")]
    [InlineData(IdentifierKind.RegistrationNumber, "12010400001234")]
    [InlineData(IdentifierKind.OrganisationCode, "M000100Y-4")]
    public void A_number_that_cannot_be_of_its_kind_is_malformed(IdentifierKind kind, string number)
    {
        var employed = new Employment.Employed(Forms.Firm with { Identifier = kind, Number = number }, EmployerKind.Enterprise, true);

        Assert.Equal(new FormFault("/employment/employer/number", FormFaultKind.Malformed), Single(Forms.Of(Forms.Master, employed)));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("100000.001")]
    public void An_amount_below_zero_or_finer_than_a_fen_is_malformed(string amount)
    {
        var claim = Forms.Founder with { TaxPaid = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(new FormFault("/claim/taxPaid", FormFaultKind.Malformed), Single(Forms.Of(claim)));
    }

    [Fact]
    public void A_day_after_today_is_in_the_future_and_today_is_not()
    {
        Assert.Equal(new FormFault("/claim/graduatedOn", FormFaultKind.InFuture), Single(Forms.Of(Forms.Master with { GraduatedOn = Today.AddDays(1) })));
        Assert.Equal("", Written(Forms.Of(Forms.Master with { GraduatedOn = Today })));
    }

    private static FormFault Single(TalentApplication form) => Assert.Single(Completeness.Faults(form, DistrictRegister.Default, Today));

    private static string Written(TalentApplication form) =>
        string.Join(' ', Completeness.Faults(form, DistrictRegister.Default, Today).Select(fault => fault.Field));
}

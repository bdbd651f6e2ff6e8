using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Registration;
using static TalentSettlement.Core.Tests.Registration.Families;

namespace TalentSettlement.Core.Tests.Registration;

/// <summary>Shenzhen guide, detailed process 3 and 4 (S-06, S-48, S-49): what is filled in before an agency submits.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public void What_is_filled_in_completely_has_no_fault() => Assert.Empty(Faults(Unmarried));

    [Fact]
    public void A_blank_form_lacks_all_its_parts_at_once() => Assert.Equal(
        ["field-missing socialSecurityNumber", "field-missing household", "field-missing origin", "field-missing target", "field-missing family"],
        Faults(RegistrationFacts.Blank));

    [Theory]
    [InlineData("61234567", true)]
    [InlineData("6123456789", true)]
    [InlineData("6123456", false)]
    [InlineData("61234567890", false)]
    [InlineData("61234567X", false)]
    [InlineData("", false)]
    public void A_social_security_computer_number_has_eight_to_ten_digits_S48(string number, bool read)
    {
        var faults = Faults(Facts(Unmarried) with { SocialSecurityNumber = number });

        Assert.Equal(read ? [] : ["field-malformed socialSecurityNumber"], faults);
    }

    [Theory]
    [InlineData("120104")]
    [InlineData("440399")]
    [InlineData("")]
    public void One_settles_in_a_district_of_Shenzhen(string code) =>
        Assert.Equal(["district-unknown target"], Faults(Facts(Unmarried) with { Target = new DistrictCode(code) }));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Places_and_names_have_two_to_a_hundred_characters(int length, bool read)
    {
        var text = new string('深', length);

        Assert.Equal(read ? [] : ["field-malformed origin"], Faults(Facts(Unmarried) with { Origin = text }));
        Assert.Equal(
            read ? [] : ["field-malformed credentials[0].name"],
            Faults(Facts(Unmarried) with { Credentials = [new Credential(CredentialKind.Major, text)] }));
    }

    [Fact]
    public void A_half_filled_form_can_be_saved_S06() =>
        Assert.Empty(RegistrationRules.SavingFaults(RegistrationFacts.Blank, SettlementDistricts.Default, Today));

    [Fact]
    public void What_no_later_entry_could_make_right_is_not_even_saved()
    {
        var facts = Facts(Unmarried) with { SocialSecurityNumber = "6", Target = new DistrictCode("120104"), Household = null };

        var faults = RegistrationRules.SavingFaults(facts, SettlementDistricts.Default, Today);

        Assert.Equal([("field-malformed", "socialSecurityNumber"), ("district-unknown", "target")], faults.Select(fault => (fault.Code, fault.Subject!)));
    }

    [Fact]
    public void Nobody_saves_more_than_a_life_holds()
    {
        var family = Unmarried with { Children = [.. Enumerable.Repeat(ChildOfBoth, 51)] };

        Assert.Equal("family", Assert.Single(RegistrationRules.SavingFaults(Facts(family), SettlementDistricts.Default, Today)).Subject);
    }

    [Fact]
    public void Registration_facts_never_show_themselves_unasked() => Assert.Equal("(registration facts)", $"{Facts(Unmarried)}");
}

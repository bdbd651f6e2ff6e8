using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.Tests.Registration;

/// <summary>Shenzhen guide, information report 1 (S-12, S-13): the number declared against that of the social-security department.</summary>
[Trait("Scenario", "SC-34")]
public sealed class IdentityOnRecordTests
{
    [Theory]
    [InlineData("440304197512310244")]
    [InlineData(" 440304197512310244 ")]
    [InlineData("440304751231024")]
    public void The_same_number_or_its_normal_upgrade_is_declared_as_it_is_S12(string recorded) =>
        Assert.Null(RegistrationRules.AgainstRecord(Declared("440304197512310244"), new IdentityOnRecord(recorded)));

    [Theory]
    [InlineData("440304750231024")]
    [InlineData("440304751231025")]
    [InlineData("440304199001010011")]
    [InlineData("440304197512310245")]
    [InlineData("")]
    public void Any_other_change_is_for_the_social_security_department_first_S13(string recorded)
    {
        var refusal = RegistrationRules.AgainstRecord(Declared("440304197512310244"), new IdentityOnRecord(recorded));

        Assert.Equal((RefusalKind.Conflict, "id-changed-elsewhere"), (refusal?.Kind, refusal?.Reasons[0].Code));
    }

    [Fact]
    public void A_number_on_record_with_a_small_x_is_the_same_number() =>
        Assert.Null(RegistrationRules.AgainstRecord(Declared("11010519491231002X"), new IdentityOnRecord("11010519491231002x")));

    [Fact]
    public void A_number_on_record_never_shows_itself_unasked() =>
        Assert.Equal("(identity number on record)", $"{new IdentityOnRecord("440304197512310244")}");

    private static IdentityNumber Declared(string text)
    {
        Assert.True(IdentityNumber.TryParse(text, out var number));
        return number;
    }
}

using System.Text.Json.Nodes;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Agencies;

/// <summary>Shenzhen guide, sign an agreement, and detailed process 7 (S-02, S-52): the text of the entrustment agreement.</summary>
[Trait("Scenario", "SC-35")]
public sealed class AgreementTests
{
    private static readonly AgencyAgreements Agreements = AgencyAgreements.Default;
    private static readonly AgencyAgreement First = Agreements.Agreements[0];
    private static readonly AgencyAgreement Second = Agreements.Agreements[1];

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a text changed without a new version", root => root["agreements"]![1]!["text"]!["zh"] = "我委托。", "$.agreements[1].hash" },
        { "a version given twice", root => root["agreements"]![1]!["version"] = "v1", "$.agreements[1].version" },
        { "agreements out of order", root => root["agreements"]![1]!["effectiveFrom"] = "2012-01-01T00:00:00+08:00", "$.agreements[1].effectiveFrom" },
        { "no agreement", root => root["agreements"] = new JsonArray(), "$.agreements" },
        { "no word on how it is founded", root => root["agreements"]![0]!.AsObject().Remove("confidence"), "$.agreements[0]" },
    };

    [Fact]
    public void The_text_in_force_is_signed() =>
        Assert.Null(AgreementRules.Check(First.Hash, Agreements, new DateTimeOffset(2013, 1, 5, 9, 0, 0, TimeSpan.FromHours(8))));

    [Fact]
    public void With_the_instant_of_the_second_text_the_first_is_not_signed_any_more()
    {
        var refusal = AgreementRules.Check(First.Hash, Agreements, Second.EffectiveFrom);

        Assert.Null(AgreementRules.Check(First.Hash, Agreements, Second.EffectiveFrom.AddTicks(-1)));
        Assert.Equal((RefusalKind.Conflict, "agreement-outdated"), (refusal?.Kind, refusal?.Reasons[0].Code));
        Assert.Equal("v2", refusal?.Reasons[0].Detail!["inForce"]);
    }

    [Fact]
    public void A_text_that_nobody_wrote_is_not_signed()
    {
        var refusal = AgreementRules.Check(ContentHash.Of("我委托。"), Agreements, Second.EffectiveFrom);

        Assert.Equal((RefusalKind.Unacceptable, "agreement-unknown"), (refusal?.Kind, refusal?.Reasons[0].Code));
    }

    [Fact]
    public void What_was_signed_can_be_read_again_by_its_hash()
    {
        var signed = new Entrustment(new AgencyCode("qihang"), Second.EffectiveFrom.AddYears(-1), First.Hash);

        Assert.Equal(First, Agreements.Of(signed.Agreement));
    }

    [Fact]
    public void Our_own_wording_says_that_it_is_not_verified() =>
        Assert.All(Agreements.Agreements, agreement => Assert.Equal(Confidence.Unverified, agreement.Confidence));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Broken_agreements_name_their_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => AgencyAgreements.Load(RuleTexts.Broken("agency-agreements.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }
}

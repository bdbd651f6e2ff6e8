using System.Text.Json.Nodes;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Tests.Policies;

/// <summary>The values that the notice fixes or leaves open, each with its source.</summary>
public sealed class PolicySetTests
{
    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a value is missing", root => root["policies"]!.AsArray().RemoveAt(0), "$.policies" },
        { "an unknown value", root => root["policies"]!.AsArray().Add(Copy(root, "cutOver")), "$.policies[12].name" },
        { "a value given twice", root => root["policies"]!.AsArray().Add(Copy(root, "cutover")), "$.policies[12].name" },
        { "a moment without offset", root => Policy(root, 0)["value"] = "2020-06-08T00:00:00", "$.policies[0].value" },
        { "no day", root => Policy(root, 1)["value"] = "July 8", "$.policies[1].value" },
        { "an amount finer than a fen", root => Policy(root, 2)["value"] = "100000.001", "$.policies[2].value" },
        { "neither true nor false", root => Policy(root, 3)["value"] = "mostly", "$.policies[3].value" },
        { "a count of zero", root => Policy(root, 4)["value"] = "0", "$.policies[4].value" },
        { "no source", root => Policy(root, 4).Remove("source"), "$.policies[4]" },
    };

    [Fact]
    [Trait("Scenario", "SC-23")]
    public void The_new_flow_begins_with_8_June_2020_at_midnight_in_Tianjin() =>
        Assert.Equal(new DateTimeOffset(2020, 6, 8, 0, 0, 0, TimeSpan.FromHours(8)), PolicySet.Default.Cutover);

    [Fact]
    public void The_defaults_are_those_of_the_scenarios()
    {
        var policies = PolicySet.Default;

        Assert.Equal(new DateOnly(2020, 7, 8), policies.OfficialOperation);
        Assert.Equal(100_000.00m, policies.EntrepreneurTaxFloor);
        Assert.Equal(AgeBoundary.Included, policies.AgeBoundary);
        Assert.Equal((3, 6, 30, 40), (policies.ReviewNormWorkingDays, policies.BanMonths, policies.DeliveryReminderDays, policies.PermitValidityDays));
        Assert.Equal(TimeSpan.FromMinutes(30), policies.ReviewerLease);
        Assert.Equal((TimeSpan.FromMinutes(60), TimeSpan.FromHours(24)), (policies.SmsReceiptWait, policies.SmsRetryHorizon));
    }

    [Fact]
    public void What_is_not_verified_says_so() =>
        Assert.Equal(Confidence.Unverified, PolicySet.Default.All.Single(policy => policy.Name == "permitValidityDays").Confidence);

    [Fact]
    public void Anyone_may_read_the_rules_and_nothing_else()
    {
        Assert.All(PublicRules.Names, name => Assert.True(PublicRules.TryRead(name, out var json) && json.Contains("\"id\"", StringComparison.Ordinal)));
        Assert.False(PublicRules.TryRead("sms-templates", out _));
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_value_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => PolicySet.Load(RuleTexts.Broken("policies.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    private static JsonObject Policy(JsonNode root, int i) => root["policies"]![i]!.AsObject();

    private static JsonObject Copy(JsonNode root, string name)
    {
        var copy = Policy(root, 0).DeepClone().AsObject();
        copy["name"] = name;
        return copy;
    }
}

using System.Text.Json.Nodes;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Applications;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Eligibility;

/// <summary>Conditions that cannot be judged refuse to load, and say where they are broken (T-01).</summary>
public sealed class EligibilityLoadingTests
{
    private const string Version = "$.versions[0]";

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "unknown fact", root => Route(root)["when"]!["fact"] = "grade", $"{Version}.routes[0].when.fact" },
        { "unknown value", root => Requirement(root)["holds"]!["in"]![0] = "sometimes", $"{Version}.routes[0].requirements[0].holds.in" },
        { "two measures at once", root => Requirement(root)["maxAge"] = 40, $"{Version}.routes[0].requirements[0]" },
        { "years since nothing", root => Of(root, "since").Remove("since"), $"{Version}.routes[6].requirements[0]" },
        { "years since an unknown day", root => Of(root, "since")["since"] = "birth", $"{Version}.routes[6].requirements[0].since" },
        { "an unknown amount", root => Of(root, "amount")["amount"] = "rent", $"{Version}.routes[6].requirements[1].amount" },
        { "an unknown floor", root => Of(root, "amount")["floor"] = "rentFloor", $"{Version}.routes[6].requirements[1].floor" },
        { "a reason without wording", root => Requirement(root)["reason"] = "because", $"{Version}.routes[0].requirements[0].reason" },
        { "a figure that the reason does not have", root => root["reasons"]!["over-age"]!["text"]!["en"] = "Above {age}", "$.reasons.over-age" },
        { "an exclusion of everyone", root => root["versions"]![0]!["exclusions"]![0] = new JsonObject { ["reason"] = "retired" }, $"{Version}.exclusions[0]" },
        { "an unknown place", root => root["versions"]![0]!["places"]![0]!["place"] = "hotel", $"{Version}.places[0].place" },
        { "versions out of order", root => root["versions"]![1]!["effectiveFrom"] = "2018-05-16", "$.versions[1]" },
        { "no version", root => root["versions"] = new JsonArray(), "$.versions" },
        { "no wording for a missing category", root => root["reasons"]!.AsObject().Remove("no-category"), Version },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Broken_conditions_name_their_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => EligibilityRuleSets.Load(RuleTexts.Broken("eligibility.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    [Fact]
    public void A_place_that_the_data_do_not_list_is_not_open()
    {
        var sets = EligibilityRuleSets.Load(RuleTexts.Broken("eligibility.json", root => root["versions"]![0]!["places"]!.AsArray().RemoveAt(0)));

        var outcome = Judged.Of(Forms.Of(Forms.Master, place: Forms.OwnHome), rules: sets.Versions[0]);

        Assert.Equal("place-not-open", Judged.Codes(outcome));
    }

    private static JsonNode Route(JsonNode root) => root["versions"]![0]!["routes"]![0]!;

    private static JsonNode Requirement(JsonNode root) => Route(root)["requirements"]![0]!;

    private static JsonObject Of(JsonNode root, string property) => root["versions"]![0]!["routes"]!.AsArray()
        .Single(route => route!["code"]!.GetValue<string>() == "entrepreneur-founder")!["requirements"]!.AsArray()
        .Select(requirement => requirement!.AsObject()).First(requirement => requirement.ContainsKey(property));
}

using System.Text.Json.Nodes;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.ArticleSix;

/// <summary>Conditions that cannot be judged refuse to load, and say where they are broken (S-59).</summary>
[Trait("Demand", "S-59")]
public sealed class ArticleSixLoadingTests
{
    private const string Version = "$.versions[0]";

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a reason without wording", root => First(root)["reason"] = "because", $"{Version}.routes[0].requirements[0].reason" },
        { "two measures at once", root => First(root)["maxAge"] = 40, $"{Version}.routes[0].requirements[0]" },
        { "an unknown claim", root => First(root)["holds"]!["has"]!["claim"] = "luck", $"{Version}.routes[0].requirements[0].holds.has.claim" },
        { "an exception from nothing", root => Route(root)["without"]![0] = "rain", $"{Version}.routes[0].without" },
        { "a route twice", root => Route(root)["code"] = "points", $"{Version}.routes" },
        { "no version", root => root["versions"] = new JsonArray(), "$.versions" },
        { "an unknown property", root => Route(root)["hint"] = "x", $"{Version}.routes[0].hint" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Broken_conditions_name_their_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => ArticleSixRuleSets.Load(RuleTexts.Broken("article-six.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    [Fact]
    public void A_case_can_pin_its_version()
    {
        var pinned = ArticleSixRuleSets.Embedded.Find(new("shenzhen-article-six", "2016-22"));

        Assert.Same(ArticleSixRuleSets.Embedded.InForceOn(new(2017, 1, 1)), pinned);
    }

    private static JsonNode Route(JsonNode root) => root["versions"]![0]!["routes"]![0]!;

    private static JsonNode First(JsonNode root) => Route(root)["requirements"]![0]!;
}

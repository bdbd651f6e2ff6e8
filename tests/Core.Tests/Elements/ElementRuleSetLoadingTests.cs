using System.Text.Json.Nodes;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Elements;

/// <summary>SC-10: a rule set that would lose a task refuses to load, and says where it is broken.</summary>
[Trait("Scenario", "SC-10")]
public sealed class ElementRuleSetLoadingTests
{
    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "unknown fact", root => Requirement(root)["when"]!["fact"] = "degre", "$.requirements[0].when.fact" },
        { "unknown value", root => Requirement(root)["when"]!["in"] = new JsonArray("phd"), "$.requirements[0].when.in" },
        { "two kinds of condition at once", root => Requirement(root)["when"]!["not"] = new JsonObject(), "$.requirements[0].when" },
        { "a fact without values", root => ((JsonObject)Requirement(root)["when"]!).Remove("in"), "$.requirements[0].when" },
        { "an empty condition", root => Requirement(root)["when"] = new JsonObject { ["all"] = new JsonArray() }, "$.requirements[0].when" },
        {
            "unknown fact deep inside",
            root => Requirement(root)["when"] = JsonNode.Parse("""{"all":[{"any":[{"not":{"fact":"x","in":["y"]}}]}]}"""),
            "$.requirements[0].when.all[0].any[0].not.fact"
        },
        { "unknown element", root => Requirement(root)["elements"]![1] = "diplom", "$.requirements[0].elements[1]" },
        { "unknown source", root => Requirement(root)["sources"]![0] = "hearsay", "$.requirements[0].sources[0]" },
        { "unknown confidence", root => Requirement(root)["confidence"] = "certain", "$.requirements[0].confidence" },
        { "an element that nobody asks for", root => Requirement(root)["elements"] = new JsonArray("diploma"), "$.elements[1]" },
        { "an element given twice", root => root["elements"]![1]!["code"] = "diploma", "$.elements" },
        { "an element without parts", root => root["elements"]![0]!["parts"] = new JsonArray(), "$.elements[0].parts" },
        { "an unknown seal", root => root["elements"]![0]!["seals"] = new JsonArray("mayor"), "$.elements[0].seals[0]" },
        { "an unknown bond", root => root["elements"]![0]!["boundTo"]![1] = "weather", "$.elements[0].boundTo[1]" },
        { "an unknown property", root => root["elements"]![0]!["colour"] = "red", "$.elements[0].colour" },
        { "a wording without Chinese", root => ((JsonObject)root["elements"]![0]!["name"]!).Remove("zh"), "$.elements[0].name" },
        { "no version", root => ((JsonObject)root).Remove("version"), "$" },
        {
            "an element without a route",
            root => root["elements"]!.AsArray().Add(JsonNode.Parse("""{"code":"poem","name":{"zh":"诗","en":"Poem"}}""")),
            "$.elements[37]"
        },
        { "a route without an element", root => Remove(root, "dispatch-agreement"), "$.elements" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_rule_set_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var text = RuleTexts.Broken("tianjin-elements.json", root =>
        {
            broken(root);
            AskFor(root, "poem");
        });

        var refusal = Assert.Throws<RuleSetException>(() => ElementRuleSet.Load(text, CompetenceTable.Default));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    [Fact]
    public void A_text_that_is_no_json_is_refused() =>
        Assert.Throws<RuleSetException>(() => ElementRuleSet.Load("{", CompetenceTable.Default));

    [Fact]
    public void A_property_given_twice_is_refused() =>
        Assert.Throws<RuleSetException>(() => ElementRuleSet.Load(
            RuleTexts.Of("tianjin-elements.json").Replace("\"id\":", "\"id\": \"other\", \"id\":", StringComparison.Ordinal), CompetenceTable.Default));

    [Fact]
    public void The_default_rules_have_an_identity_that_a_case_can_pin() =>
        Assert.Equal("tianjin-elements@2020-05-20", ElementRuleSet.Default.Version.ToString());

    private static JsonNode Requirement(JsonNode root) => root["requirements"]![0]!;

    private static void AskFor(JsonNode root, string code)
    {
        if (root["elements"]!.AsArray().Any(element => element!["code"]!.GetValue<string>() == code))
        {
            ((JsonArray)Requirement(root)["elements"]!).Add(code);
        }
    }

    private static void Remove(JsonNode root, string code)
    {
        var elements = root["elements"]!.AsArray();
        elements.Remove(elements.Single(element => element!["code"]!.GetValue<string>() == code));
        var asked = root["requirements"]!.AsArray()[^1]!["elements"]!.AsArray();
        asked.RemoveAt(asked.Count - 1);
    }
}

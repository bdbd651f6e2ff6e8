using System.Text.Json.Nodes;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.Tests.WrittenMaterial;

/// <summary>Rules for written material that cannot be used refuse to load, and say where they are broken (S-21, S-23).</summary>
[Trait("Demand", "S-21")]
public sealed class MaterialListLoadingTests
{
    private const string Version = "$.versions[0]";

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "no version", root => root["versions"] = new JsonArray(), "$.versions" },
        { "no fault to name", root => root["faults"] = new JsonObject(), "$.faults" },
        { "other paper", root => Of(root)["binding"]!["paper"] = "A3", $"{Version}.binding.paper" },
        { "no room for the binding", root => Of(root)["binding"]!["bindingMargin"] = 5, $"{Version}.binding.bindingMargin" },
        { "no rules of binding", root => Of(root)["binding"]!["rules"] = new JsonArray(), $"{Version}.binding.rules" },
        { "a code twice", root => Material(root, 1)["code"] = "material-list", $"{Version}.materials[1].code" },
        { "out of binding order", root => Material(root, 0)["section"] = "tax", $"{Version}.materials[1].section" },
        { "an unknown section", root => Material(root, 0)["section"] = "misc", $"{Version}.materials[0].section" },
        { "a department without a name", root => Material(root, 0)["department"] = "price", $"{Version}.materials[0].department" },
        { "no sheet", root => Material(root, 0)["sheets"] = 0, $"{Version}.materials[0].sheets" },
        { "an unknown source", root => Material(root, 0)["sources"]![0] = "hearsay", $"{Version}.materials[0].sources" },
        { "no source", root => Material(root, 0)["sources"] = new JsonArray(), $"{Version}.materials[0].sources" },
        { "nobody answers for it", root => Material(root, 0)["attestations"] = new JsonArray(), $"{Version}.materials[0].attestations" },
        { "a seal on nothing", root => Named(root, "insurance-record")["attestations"] = new JsonArray("agency-seal"), $"{Version}.materials[{IndexOf("insurance-record")}].attestations" },
        { "never asked for", root => Material(root, 0)["askedFor"] = new JsonArray(), $"{Version}.materials[0].askedFor" },
        { "asked for in two ways at once", root => Ask(root)["age"] = true, $"{Version}.materials[0].askedFor[0]" },
        { "a condition without its reason", root => Named(root, "medical-check")["askedFor"]![0]!.AsObject().Remove("why"), $"{Version}.materials[{IndexOf("medical-check")}].askedFor[0]" },
        { "an unknown claim", root => Named(root, "diploma")["askedFor"]![0]!["points"]!["claim"] = "luck", $"{Version}.materials[{IndexOf("diploma")}].askedFor[0].points.claim" },
        { "an unknown indicator", root => Named(root, "diploma")["askedFor"]![0]!["indicators"] = new JsonArray("luck"), $"{Version}.materials[{IndexOf("diploma")}].askedFor[0].indicators" },
        { "a fact without wording", root => root["facts"]!.AsObject().Remove("everyone"), "$.facts" },
        { "points without proof", root => Of(root)["materials"]!.AsArray().RemoveAt(IndexOf("patent-certificate")), $"{Version}.materials" },
        { "age without proof", root => Named(root, "identity-card")["askedFor"]!.AsArray().RemoveAt(1), $"{Version}.materials" },
        { "an examining department without a name", root => Of(root)["departments"]!.AsObject().Remove("credit"), $"{Version}.departments" },
        { "an unknown property", root => Material(root, 0)["hint"] = "x", $"{Version}.materials[0].hint" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Broken_rules_name_their_place(string fault, Action<JsonNode> broken, string place)
    {
        var text = RuleTexts.Broken("shenzhen-materials.json", broken);

        var refusal = Assert.Throws<RuleSetException>(() => MaterialListRuleSets.Load(text, PointsTables.Embedded));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    [Fact]
    public void A_later_version_stands_beside_the_earlier_one_and_a_case_can_pin_either()
    {
        var text = RuleTexts.Broken("shenzhen-materials.json", root =>
        {
            var later = Of(root).DeepClone();
            (later["version"], later["effectiveFrom"]) = ("2017", "2017-01-01");
            root["versions"]!.AsArray().Add(later);
        });

        var rules = MaterialListRuleSets.Load(text, PointsTables.Embedded);

        Assert.Equal(
            ["2012", "2012", "2017"],
            new DateOnly[] { new(2011, 1, 1), new(2016, 12, 31), new(2017, 1, 1) }.Select(day => rules.InForceOn(day).Version.Version));
        Assert.Same(rules.Versions[0], rules.Find(new("shenzhen-materials", "2012")));
        Assert.Null(rules.Find(new("shenzhen-materials", "1999")));
    }

    [Fact]
    public void Every_paper_says_where_it_comes_from_and_how_certain_that_is() =>
        Assert.All(MaterialListRuleSets.Embedded.Versions.SelectMany(version => version.Materials), material =>
        {
            Assert.Empty(material.Sources.Except(MaterialListRuleSets.Embedded.Sources.Keys));
            Assert.True(Enum.IsDefined(material.Confidence));
        });

    private static JsonNode Of(JsonNode root) => root["versions"]![0]!;

    private static JsonNode Material(JsonNode root, int index) => Of(root)["materials"]![index]!;

    private static JsonNode Ask(JsonNode root) => Material(root, 0)["askedFor"]![0]!;

    private static JsonNode Named(JsonNode root, string code) => Material(root, IndexOf(code));

    private static int IndexOf(string code) => Lists.Rules.Materials.IndexOf(Lists.Rules.Materials.Single(material => material.Code.Value == code));
}

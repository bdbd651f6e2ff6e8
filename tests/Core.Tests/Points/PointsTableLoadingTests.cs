using System.Text.Json.Nodes;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>A table that cannot be counted under refuses to load, and says where it is broken (B3).</summary>
[Trait("Demand", "S-01")]
public sealed class PointsTableLoadingTests
{
    private const string Table = "$.tables[2]";

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "an unknown claim", root => First(root)["when"]!["all"]![0]!["has"]!["claim"] = "wealth", $"{Table}.groups[0].indicators[0].when.all[0].has.claim" },
        { "an unknown word", root => With(root)["colour"] = new JsonArray("red"), $"{Table}.groups[0].indicators[0].when.all[0].has.with.colour" },
        { "an unknown value", root => With(root)["level"] = new JsonArray("guru"), $"{Table}.groups[0].indicators[0].when.all[0].has.with.level" },
        { "two ways of counting", root => First(root)["unit"] = 3, $"{Table}.groups[0].indicators[0]" },
        { "no way of counting", root => First(root).Remove("when"), $"{Table}.groups[0].indicators[0]" },
        { "a code twice", root => First(root)["code"] = "technician", $"{Table}.groups[0].indicators[3].code" },
        { "an unknown source", root => First(root)["sources"] = new JsonArray("hearsay"), $"{Table}.groups[0].indicators[0].sources" },
        { "an empty group", root => Group(root, 0)["indicators"] = new JsonArray(), $"{Table}.groups[0].indicators" },
        { "a cap of nothing", root => Group(root, 2)["cap"] = 0, $"{Table}.groups[2].cap" },
        { "tiers that fall", root => Group(root, 3)["indicators"]![0]!["tiers"]![2]!["from"] = 1, $"{Table}.groups[3].indicators[0].tiers[2]" },
        { "steps of no width", root => Group(root, 3)["indicators"]![1]!["steps"]!["every"] = 0, $"{Table}.groups[3].indicators[1].steps" },
        { "a hole between ages", root => Group(root, 5)["indicators"]![0]!["ages"]![1]!["from"] = 36, $"{Table}.groups[5].indicators[0].ages[1]" },
        { "an age band without points", root => Group(root, 5)["indicators"]![0]!["ages"]![1]!.AsObject().Remove("points"), $"{Table}.groups[5].indicators[0].ages[1]" },
        { "an exclusion of an unknown group", root => root["tables"]![2]!["exclusions"]![0]!["groups"]![0] = "luck", $"{Table}.exclusions[0].groups" },
        { "an exclusion of one group", root => root["tables"]![2]!["exclusions"]![0]!["groups"]!.AsArray().RemoveAt(0), $"{Table}.exclusions[0]" },
        { "a threshold of nothing", root => root["tables"]![2]!["threshold"] = 0, $"{Table}.threshold" },
        { "tables out of order", root => root["tables"]![2]!["effectiveFrom"] = "2012-06-01", Table },
        { "an unknown property", root => root["tables"]![2]!["bonus"] = 1, $"{Table}.bonus" },
        { "a default that is no table", root => root["default"] = "SZ-1999", "$.default" },
        { "a reason without wording", root => root["reasons"]!.AsObject().Remove("by-age"), "$.reasons" },
        { "a conclusion without wording", root => root["conclusions"]!.AsObject().Remove("too-old"), "$.conclusions" },
        { "a group that two exclusions name", root => root["tables"]![2]!["exclusions"]!.AsArray().Add(root["tables"]![2]!["exclusions"]![0]!.DeepClone()), $"{Table}.exclusions[1].groups" },
        { "more changes than a search can hold", root => Enumerable.Range(0, 64).ToList().ForEach(_ => root["changes"]!.AsArray().Add(root["changes"]![0]!.DeepClone())), "$.changes" },
        { "a change that adds nothing", root => root["changes"]![0]!["adds"] = new JsonArray(), "$.changes[0]" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_table_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => PointsTables.Load(RuleTexts.Broken("points-table.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    [Fact]
    public void The_tables_that_come_with_Core_are_those_of_2012_2013_and_2017() =>
        Assert.Equal(["SZ-2012", "SZ-2013", "SZ-2017"], PointsTables.Embedded.Tables.Select(table => table.Version.Version));

    [Fact]
    public void A_table_can_be_read_by_anyone_as_the_data_have_it()
    {
        var text = JsonNode.Parse(Given.Of2017.Text)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(RuleTexts.Of("points-table.json"))!["tables"]![2], text));
    }

    private static JsonObject Group(JsonNode root, int group) => root["tables"]![2]!["groups"]![group]!.AsObject();

    private static JsonObject First(JsonNode root) => Group(root, 0)["indicators"]![0]!.AsObject();

    private static JsonObject With(JsonNode root) => First(root)["when"]!["all"]![0]!["has"]!["with"]!.AsObject();
}

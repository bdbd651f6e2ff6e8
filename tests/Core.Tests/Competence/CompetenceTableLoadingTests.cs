using System.Text.Json.Nodes;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Competence;

/// <summary>SC-10: a table of competence that leaves something unreviewed refuses to load, and says where it is broken.</summary>
[Trait("Scenario", "SC-10")]
public sealed class CompetenceTableLoadingTests
{
    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "unknown lead", root => Route(root)["lead"] = "tax", "$.elements[0].routes[0].lead" },
        { "unknown concurring department", root => Route(root)["concurring"] = new JsonArray("hrss", "tax"), "$.elements[0].routes[0].concurring[1]" },
        { "unknown fact", root => Route(root)["when"]!["fact"] = "weather", "$.elements[0].routes[0].when.fact" },
        { "unknown register", root => Route(root)["comparison"]!["source"] = "library", "$.elements[0].routes[0].comparison.source" },
        { "nothing compared", root => Route(root)["comparison"]!["fields"] = new JsonArray(), "$.elements[0].routes[0].comparison.fields" },
        { "unknown field", root => Route(root)["comparison"]!["fields"]![0] = "shoe-size", "$.elements[0].routes[0].comparison.fields[0]" },
        { "a route that never holds", root => ((JsonObject)Route(root)).Remove("when"), "$.elements[0].routes[0]" },
        { "no route of last resort", root => root["elements"]![0]!["routes"]!.AsArray().RemoveAt(1), "$.elements[0].routes" },
        { "no route at all", root => root["recordChecks"]![2]!["routes"] = new JsonArray(), "$.recordChecks[2].routes" },
        { "unknown fact of a check", root => root["recordChecks"]![0]!["when"]!["fact"] = "job", "$.recordChecks[0].when.fact" },
        { "a check named like an element", root => root["recordChecks"]![0]!["code"] = "diploma", "$" },
        { "a department given twice", root => root["departments"]![1]!["code"] = "hrss", "$.departments" },
        { "a register given twice", root => root["comparisonSources"]![1]!["code"] = "population-register", "$.comparisonSources" },
        { "a register of nobody", root => root["comparisonSources"]![1]!["keptBy"] = "tax", "$.comparisonSources[1].keptBy" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_table_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => CompetenceTable.Load(RuleTexts.Broken("competence.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    [Fact]
    public void Another_department_joins_by_data_alone()
    {
        var table = CompetenceTable.Load(RuleTexts.Broken("competence.json", root =>
        {
            root["departments"]!.AsArray().Add(JsonNode.Parse("""{"code":"tax","name":{"zh":"税务部门","en":"Tax"}}"""));
            Route(root)["concurring"] = new JsonArray("tax");
        }));

        Assert.Equal(4, table.Departments.Length);
    }

    private static JsonNode Route(JsonNode root) => root["elements"]![0]!["routes"]![0]!;
}

using System.Text.Json.Nodes;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Tests.Policies;

/// <summary>The values of the Shenzhen procedure: what its guide fixes by number and what is decided where it is silent.</summary>
public sealed class ShenzhenPoliciesTests
{
    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a value is missing", root => root["policies"]!.AsArray().RemoveAt(0), "$.policies" },
        { "an unknown value", root => root["policies"]!.AsArray().Add(Copy(root, "sixtyDays")), $"$.policies[{ShenzhenPolicies.Default.All.Length}].name" },
        { "a value given twice", root => root["policies"]!.AsArray().Add(Copy(root, "publicityDays")), $"$.policies[{ShenzhenPolicies.Default.All.Length}].name" },
        { "a term of no days", root => Policy(root, "publicityDays")["value"] = "0", At("publicityDays") + ".value" },
        { "no time of day", root => Policy(root, "windowCloses")["value"] = "half past five", At("windowCloses") + ".value" },
        { "neither a day nor none", root => Policy(root, "acceptanceCutoff")["value"] = "2013年3月5日", At("acceptanceCutoff") + ".value" },
        { "neither true nor false", root => Policy(root, "indicatorStage")["value"] = "on", At("indicatorStage") + ".value" },
        { "days that are no numbers", root => Policy(root, "materialReminders")["value"] = "14,7,two,0", At("materialReminders") + ".value" },
        { "no source", root => Policy(root, "materialDays").Remove("source"), At("materialDays") },
    };

    [Fact]
    public void The_defaults_are_those_of_the_scenarios()
    {
        var policies = ShenzhenPolicies.Default;

        Assert.Equal((7, 60, 15, 30), (policies.PublicityDays, policies.MaterialDays, policies.ExaminationDays, policies.LongestExaminationDays));
        Assert.Equal((1, new TimeOnly(17, 30)), (policies.CardYears, policies.WindowCloses));
        Assert.Equal("14 7 2 0", string.Join(' ', policies.MaterialReminders.DaysBefore));
        Assert.Null(policies.AcceptanceCutoff);
        Assert.Equal(IndicatorStage.Off, policies.IndicatorStage);
    }

    [Fact]
    public void The_terms_roll_or_close_as_the_scenarios_have_it()
    {
        var policies = ShenzhenPolicies.Default;

        Assert.Equal(Term.CalendarDays(7).Rolling(), policies.Publicity);
        Assert.Equal(Term.CalendarDays(60).Rolling().ClosingAt(new TimeOnly(17, 30)), policies.Material);
        Assert.Equal(Term.WorkingDays(15), policies.Examination);
    }

    [Fact]
    public void The_cut_off_of_the_fixtures_and_the_indicator_stage_are_changed_values()
    {
        var policies = ShenzhenPolicies.Load(RuleTexts.Broken("shenzhen-policies.json", root =>
        {
            Policy(root, "acceptanceCutoff")["value"] = "2013-03-05";
            Policy(root, "indicatorStage")["value"] = "true";
        }));

        Assert.Equal((new DateOnly(2013, 3, 5), IndicatorStage.On), (policies.AcceptanceCutoff, policies.IndicatorStage));
    }

    [Fact]
    public void Every_value_has_a_source_and_what_the_guide_fixes_says_so()
    {
        var policies = ShenzhenPolicies.Default.All;

        Assert.All(policies, policy => Assert.NotEmpty(policy.Source));
        Assert.Equal(
            ["publicityDays", "materialDays", "examinationWorkingDays", "longestExaminationWorkingDays", "cardYears"],
            policies.Where(policy => policy.Confidence == Core.Policies.Confidence.Published).Select(policy => policy.Name));
        Assert.Equal(Core.Policies.Confidence.Unverified, policies.Single(policy => policy.Name == "forgeryBarMonths").Confidence);
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_value_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => ShenzhenPolicies.Load(RuleTexts.Broken("shenzhen-policies.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    private static string At(string name) => $"$.policies[{ShenzhenPolicies.Default.All.IndexOf(ShenzhenPolicies.Default.All.Single(policy => policy.Name == name))}]";

    private static JsonObject Policy(JsonNode root, string name) =>
        root["policies"]!.AsArray().Select(policy => policy!.AsObject()).Single(policy => (string?)policy["name"] == name);

    private static JsonObject Copy(JsonNode root, string name)
    {
        var copy = (JsonObject)root["policies"]![0]!.DeepClone();
        copy["name"] = name;
        return copy;
    }
}

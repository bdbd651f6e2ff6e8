namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>What is true of every Bicep file, read with a real parser (<c>infra/checks</c>).</summary>
public sealed class BicepRulesTests(BicepCheck check) : IClassFixture<BicepCheck>
{
    private static readonly string[] Names =
    [
        "readable", "no-keys", "no-secret-values", "keys-off", "public-access", "diagnostics", "kept",
        "outputs", "grants", "described", "versions", "modules", "names", "parameters",
    ];

    public static TheoryData<string> Rules { get; } = [.. Names];

    [NeedsNode, MemberData(nameof(Rules))]
    public void A_rule_is_kept_in_every_file(string rule) =>
        Assert.Equal([], check.Rules[rule].Findings);

    [NeedsNode, MemberData(nameof(Rules))]
    public void A_rule_finds_what_is_wrong_in_its_counter_example_and_nothing_else(string rule)
    {
        var example = check.Rules[rule].CounterExample;

        Assert.NotEqual(0, example.Wrong);
        Assert.Equal([], example.Missed);
        Assert.Equal([], example.Surplus);
    }

    [NeedsNode, InlineData("main.bicep"), InlineData("main.prod.bicepparam"), InlineData("modules/role-assignments.bicep")]
    public void Every_file_is_read(string file)
    {
        Assert.Contains(file, check.Files);
        Assert.Equal(Names.Order(), check.Rules.Keys.Order());
    }
}

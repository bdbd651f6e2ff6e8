using System.Text.Json;
using System.Text.RegularExpressions;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>How it gets to Azure: production in China, the linter strict, workflows with few rights.</summary>
public sealed partial class DeploymentTests
{
    public static TheoryData<string> Workflows { get; } = [.. Directory.EnumerateFiles(Sources.Place(".github/workflows"), "*.yml").Select(file => Path.GetFileName(file)).Order()];

    [Fact]
    public void Production_lies_in_China_and_a_region_elsewhere_stops_the_deployment()
    {
        var production = Sources.Read("infra/main.prod.bicepparam");

        Assert.Matches(@"(?m)^param location = 'china\w+'$", production);
        Assert.Matches("(?m)^param residency = 'China'$", production);
        Assert.Contains("fail('Residency is China", Sources.Read("infra/main.bicep"), StringComparison.Ordinal);
    }

    [Fact]
    public void Production_is_closed_locked_and_names_the_version_of_each_secret()
    {
        var production = Sources.Read("infra/main.prod.bicepparam");

        Assert.All(["param privateNetwork = true", "param locked = true", "param zoneRedundant = true"], line => Assert.Contains(line, production, StringComparison.Ordinal));
        Assert.Equal(3, SecretVersion().Count(production));
    }

    [Fact]
    public void Every_rule_of_the_linter_is_on_and_those_of_secrets_stop_the_build()
    {
        using var settings = JsonDocument.Parse(Sources.Read("infra/bicepconfig.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var rules = settings.RootElement.GetProperty("analyzers").GetProperty("core").GetProperty("rules").EnumerateObject()
            .ToDictionary(rule => rule.Name, rule => rule.Value.GetProperty("level").GetString());

        Assert.True(rules.Count > 50, $"{rules.Count} rules");
        Assert.All(rules, rule => Assert.True(rule.Value is "warning" or "error", rule.Key));
        Assert.All(rules.Where(rule => SecretRule().IsMatch(rule.Key)), rule => Assert.Equal("error", rule.Value));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_reads_the_code_and_no_more_unless_a_job_says_so(string file) =>
        Assert.Matches(@"(?m)^permissions:\n  contents: read\n\n", Sources.Read($".github/workflows/{file}"));

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_names_the_commit_of_every_action(string file) =>
        Assert.All(Action().Matches(Sources.Read($".github/workflows/{file}")), action => Assert.Matches("^[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$", action.Groups["what"].Value));

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_holds_no_secret_of_Azure(string file) =>
        Assert.DoesNotContain("secrets.", Sources.Read($".github/workflows/{file}"), StringComparison.Ordinal);

    [Fact]
    public void What_azd_deploys_is_there()
    {
        var module = AzdModule().Match(Sources.Read("azure.yaml")).Groups["name"].Value;

        Assert.True(File.Exists(Sources.Place($"infra/{module}.bicepparam")), module);
        Assert.Contains("'azd-service-name': 'api'", Sources.Read("infra/modules/function-app.bicep"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^  \w+: readEnvironmentVariable\('\w+_VERSION'\)$", RegexOptions.Multiline)]
    private static partial Regex SecretVersion();

    [GeneratedRegex("secret|secure|password|hardcoded-env|adminusername")]
    private static partial Regex SecretRule();

    [GeneratedRegex(@"uses: (?<what>.+)$", RegexOptions.Multiline)]
    private static partial Regex Action();

    [GeneratedRegex(@"^  module: (?<name>\S+)$", RegexOptions.Multiline)]
    private static partial Regex AzdModule();
}

using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>An alert looks for what the app really says, and whoever is called finds what to do.</summary>
public sealed partial class AlertsTests
{
    private static readonly string Template = Sources.Read("infra/modules/alerts.bicep");
    private static readonly string Operations = Sources.Read("docs/operations.md");

    public static TheoryData<string> Queries { get; } = [.. Directory.EnumerateFiles(Sources.Place("infra/queries"), "*.kql").Select(file => Path.GetFileName(file)).Order()];

    [Theory, MemberData(nameof(Queries))]
    public void Every_query_is_used(string file) =>
        Assert.Contains($"loadTextContent('../queries/{file}')", Template, StringComparison.Ordinal);

    [Fact]
    public void Every_function_a_query_names_exists()
    {
        var named = Directory.EnumerateFiles(Sources.Place("infra/queries")).SelectMany(file => FunctionName().Matches(File.ReadAllText(file))).Select(name => name.Groups["name"].Value).Distinct().ToArray();

        Assert.Equal(6, named.Length);
        Assert.Equal([], named.Except(Functions()));
    }

    [Fact]
    public void The_line_of_the_log_that_tells_of_a_stuck_item_is_the_one_that_is_written()
    {
        var line = Assert.Single(Sources.CSharp("src/Functions").SelectMany(source => OutboxLine().Matches(source)));

        Assert.Equal("Outbox item {Item} of case {Case} failed, attempt {Attempt}", line.Groups["text"].Value);
    }

    [Fact]
    public void Failures_of_procedures_are_not_below_the_level_that_is_logged() =>
        Assert.Contains("\"Host.Triggers.DurableTask\": \"Warning\"", Sources.Read("host.json"), StringComparison.Ordinal);

    [Fact]
    public void Every_alert_says_in_the_handbook_what_to_do()
    {
        var alerts = AlertName().Matches(Template).Select(alert => alert.Groups["name"].Value).ToArray();

        Assert.True(alerts.Length >= 9, string.Join(' ', alerts));
        Assert.All(alerts, alert => Assert.Contains($"| `{alert}` |", Operations, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Functions() =>
        from type in typeof(Problems).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        select function.Name;

    [GeneratedRegex("\"(?<name>[A-Z][A-Za-z]+(?:Timer|Activity|Procedure|Delivery)|Readiness)\"")]
    private static partial Regex FunctionName();

    [GeneratedRegex("\"(?<text>Outbox item [^\"]+)\"")]
    private static partial Regex OutboxLine();

    [GeneratedRegex(@"^ {4}name: '(?:\$\{prefix\}-)?(?<name>[a-z][a-z-]+[a-z])(?:-\$\{index\})?'$|^ {2}name: '\$\{prefix\}-(?<name>cosmos-throttled)'$", RegexOptions.Multiline)]
    private static partial Regex AlertName();
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Tests.Docs;

/// <summary>The map from the two notices to the code names only what exists, and no demand is left out (<c>docs/regulation-map.md</c>).</summary>
public sealed partial class RegulationMapTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
    private static readonly ImmutableArray<Row> Rows = [.. Sources.Read("docs/regulation-map.md").Split('\n').Where(IsDemand).Select(Read)];

    [Theory]
    [InlineData("T", 41)]
    [InlineData("S", 59)]
    public void Every_demand_of_a_notice_stands_in_the_map_once_and_in_order(string notice, int demands) =>
        Assert.Equal(Enumerable.Range(1, demands).Select(number => $"{notice}-{number:D2}"), Rows.Select(row => row.Demand).Where(demand => demand.StartsWith(notice, StringComparison.Ordinal)));

    [Fact]
    public void Every_demand_that_code_or_tests_cite_is_one_of_them()
    {
        var cited = Sources.CSharp("src").Concat(Sources.CSharp("tests")).SelectMany(source => Citation().Matches(source)).Select(citation => citation.Value);

        Assert.Equal([], cited.Except(Rows.Select(row => row.Demand)));
    }

    [Fact]
    public void Every_demand_has_its_sentence_its_rule_its_function_and_its_test_or_says_why_not() =>
        Assert.All(Rows, row => Assert.True(
            row.Sentence.Length > 0 && (row.Core.Length > 0 || row.CoreSaysWhy) && (row.Functions.Length > 0 || row.FunctionsSayWhy) && row.Tests.Length > 0, row.Demand));

    [Fact]
    public void Every_rule_named_exists_in_Core()
    {
        var types = typeof(CaseId).Assembly.GetTypes();

        var unknown = Rows.SelectMany(row => row.Core).Distinct().Where(name => !Exists(types, name));

        Assert.Equal([], unknown);
    }

    [Fact]
    public void Every_function_named_exists()
    {
        var functions =
            from type in typeof(Problems).Assembly.GetTypes()
            from method in type.GetMethods()
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            select function.Name;

        var unknown = Rows.SelectMany(row => row.Functions).Except(functions);

        Assert.Equal([], unknown);
    }

    [Fact]
    public void Every_test_named_exists()
    {
        var tests =
            from source in Sources.CSharp("tests")
            from Match type in TestClass().Matches(source)
            from Match method in TestMethod().Matches(source)
            select $"{type.Groups["name"].Value}.{method.Groups["name"].Value}";

        var unknown = Rows.SelectMany(row => row.Tests).Except(tests);

        Assert.Equal([], unknown);
    }

    private static bool IsDemand(string line) => line.StartsWith("| T-", StringComparison.Ordinal) || line.StartsWith("| S-", StringComparison.Ordinal);

    private static Row Read(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new Row(cells[1], cells[2], Names(cells[3]), SaysWhy(cells[3]), Names(cells[4]), SaysWhy(cells[4]), Names(cells[5]));
    }

    private static ImmutableArray<string> Names(string cell) => [.. Name().Matches(cell).Select(name => name.Groups["name"].Value)];

    private static bool SaysWhy(string cell) => cell.StartsWith("*none: ", StringComparison.Ordinal);

    private static bool Exists(Type[] types, string name)
    {
        var steps = name.Split('.');
        return types.Any(type => !type.IsNested && type.Name == steps[0] && (steps.Length == 1 || type.GetMember(steps[1], Any).Length > 0));
    }

    [GeneratedRegex(@"\b[ST]-[0-9]{2}\b")]
    private static partial Regex Citation();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\bclass (?<name>\w+)")]
    private static partial Regex TestClass();

    // A method that no attribute makes a test proves nothing.
    [GeneratedRegex(@"\[\w*(?:Fact|Theory)\b[^\n]*\]\s+(?:\[[^\n]*\]\s+)*public (?:async )?(?:void|Task) (?<name>\w+)\(")]
    private static partial Regex TestMethod();

    private sealed record Row(
        string Demand, string Sentence, ImmutableArray<string> Core, bool CoreSaysWhy, ImmutableArray<string> Functions, bool FunctionsSayWhy, ImmutableArray<string> Tests);
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Tests.Docs;

/// <summary>The map from the notice to the code names only what exists (<c>docs/regulation-map.md</c>).</summary>
public sealed partial class RegulationMapTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
    private static readonly ImmutableArray<Row> Rows = [.. Sources.Read("docs/regulation-map.md").Split('\n').Where(IsDemand).Select(Read)];

    [Fact]
    public void Every_demand_of_the_notice_stands_in_the_map_once_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, 41).Select(number => $"T-{number:D2}"), Rows.Select(row => row.Demand).Where(demand => demand[0] == 'T'));

    [Fact]
    public void A_demand_of_the_guide_stands_in_the_map_once()
    {
        var demands = Rows.Select(row => row.Demand).Where(demand => demand[0] == 'S').ToArray();

        Assert.Equal(demands.Distinct(), demands);
    }

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

    [Fact]
    public void A_demand_without_a_test_says_what_is_missing() =>
        Assert.All(Rows, row => Assert.True(row.Tests.Length > 0 || row.SaysWhatIsMissing, row.Demand));

    private static bool IsDemand(string line) => line.StartsWith("| T-", StringComparison.Ordinal) || line.StartsWith("| S-", StringComparison.Ordinal);

    private static Row Read(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new Row(cells[1], Names(cells[3]), Names(cells[4]), Names(cells[5]), cells[5].Contains("missing:*", StringComparison.OrdinalIgnoreCase));
    }

    private static ImmutableArray<string> Names(string cell) => [.. Name().Matches(cell).Select(name => name.Groups["name"].Value)];

    private static bool Exists(Type[] types, string name)
    {
        var steps = name.Split('.');
        return types.Any(type => !type.IsNested && type.Name == steps[0] && (steps.Length == 1 || type.GetMember(steps[1], Any).Length > 0));
    }

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\bclass (?<name>\w+)")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (?<name>\w+)\(")]
    private static partial Regex TestMethod();

    private sealed record Row(
        string Demand, ImmutableArray<string> Core, ImmutableArray<string> Functions, ImmutableArray<string> Tests, bool SaysWhatIsMissing);
}

using System.Text.RegularExpressions;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Cosmos.Tests;

/// <summary>The walkthrough on Cosmos DB: step for step what it is on SQLite.</summary>
public sealed partial class WalkthroughTests
{
    [Fact]
    public async Task Every_step_comes_as_on_SQLite()
    {
        using var onSqlite = new StringWriter();
        using var onCosmos = new StringWriter();
        using var backing = new BackingStore();

        var codes = await Task.WhenAll(
            Demonstration.Run(onSqlite),
            Demonstration.Run(
                onCosmos, service => service with { Settings = service.Settings.AddRange(backing.Settings), Replace = backing.Attach }, AllStories.InOrder));

        Assert.True(codes is [0, 0], $"{onSqlite}{onCosmos}");
        Assert.Equal(StepsOf(onSqlite), StepsOf(onCosmos));
        backing.AssertWithinBounds();
    }

    // The last line tells how long it took; directories are named, identities and lots drawn each time.
    private static string[] StepsOf(StringWriter output) => Drawn().Replace(output.ToString(), "…").Trim().Split('\n')[..^1];

    [GeneratedRegex(@"[0-9a-f]{32}|\S+(?= records a check)|(?<= in )\S+(?= until it ends)")]
    private static partial Regex Drawn();
}

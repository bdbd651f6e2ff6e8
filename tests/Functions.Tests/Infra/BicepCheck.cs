using System.Text.Json;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>What <c>infra/checks</c> says, asked once for all tests.</summary>
public sealed class BicepCheck : IAsyncLifetime
{
    private static readonly NodeFolder Checks = new("infra/checks");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>What each rule found, by its name.</summary>
    public IReadOnlyDictionary<string, Rule> Rules { get; private set; } = new Dictionary<string, Rule>();

    public async Task InitializeAsync()
    {
        if (!NodeFolder.NodeIsHere)
        {
            return;
        }

        await Checks.Install();
        var answer = JsonSerializer.Deserialize<Answer>(await Checks.Run("node", "check.mjs", "--json"), Json)!;
        (Files, Rules) = (answer.Files, answer.Rules.ToDictionary(rule => rule.Name));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>One rule.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Findings">What it found in the files; nothing is right.</param>
    /// <param name="CounterExample">What it found where something is wrong.</param>
    public sealed record Rule(string Name, IReadOnlyList<string> Findings, CounterExample CounterExample);

    /// <summary>How a rule fared with its counter-example.</summary>
    /// <param name="Wrong">So many lines are wrong.</param>
    /// <param name="Missed">Those it did not find.</param>
    /// <param name="Surplus">Those it found that are right.</param>
    public sealed record CounterExample(int Wrong, IReadOnlyList<string> Missed, IReadOnlyList<string> Surplus);

    private sealed record Answer(IReadOnlyList<string> Files, IReadOnlyList<Rule> Rules);
}

using System.Diagnostics;
using System.Text.Json;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>What <c>infra/checks</c> says, asked once for all tests.</summary>
public sealed class BicepCheck : IAsyncLifetime
{
    private static readonly string Folder = Sources.Place("infra/checks");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Whether Node and npm can be started.</summary>
    public static bool NodeIsHere { get; } = IsOnPath("node") && IsOnPath("npm");

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>What each rule found, by its name.</summary>
    public IReadOnlyDictionary<string, Rule> Rules { get; private set; } = new Dictionary<string, Rule>();

    public async Task InitializeAsync()
    {
        if (!NodeIsHere)
        {
            return;
        }

        if (!IsInstalled())
        {
            await Run("npm", "ci");
        }

        var answer = JsonSerializer.Deserialize<Answer>(await Run("node", "check.mjs", "--json"), Json)!;
        (Files, Rules) = (answer.Files, answer.Rules.ToDictionary(rule => rule.Name));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.cmd")));

    private static bool IsInstalled()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await complained}");
    }

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

using System.Diagnostics;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>A folder of this repository with something that runs on Node.</summary>
/// <param name="path">Its path from the root of the repository.</param>
internal sealed class NodeFolder(string path)
{
    private readonly string _folder = Sources.Place(path);

    /// <summary>Whether Node and npm can be started.</summary>
    public static bool NodeIsHere { get; } = IsOnPath("node") && IsOnPath("npm");

    /// <summary>Why a test is skipped.</summary>
    /// <param name="untested">What is not known without Node.</param>
    /// <returns>The reason, or <see langword="null"/> where Node is installed.</returns>
    public static string? MissingFor(string untested) =>
        NodeIsHere ? null : $"Node 18 or later and npm are not installed (apt-get install nodejs npm): {untested}.";

    /// <summary>Installs what the folder asks for, unless it is installed already.</summary>
    public async Task Install()
    {
        var installed = new FileInfo(Path.Combine(_folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json")))
        {
            await Run("npm", "ci");
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await complained}");
    }

    /// <summary>Starts a program.</summary>
    public Process Start(string program, string[] arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.cmd")));
}

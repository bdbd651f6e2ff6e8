using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using TalentSettlement.Functions.Tests.Infra;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>Azurite, Microsoft's emulator of a storage account, started once for all tests on ports of its choice. It keeps nothing.</summary>
/// <remarks>Every test has an account of its own; names and keys are made up at the start.</remarks>
public sealed partial class AzuriteProcess : IAsyncLifetime
{
    /// <summary>What is not known where Azurite cannot be started.</summary>
    public const string Untested = "tables and blobs were not tried against Azurite";

    private const int Accounts = 100;
    private static readonly NodeFolder Folder = new("tests/azurite");
    private readonly string[] _keys = [.. Enumerable.Range(0, Accounts).Select(_ => Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)))];
    private Process? _process;
    private string _blobs = "";
    private string _tables = "";
    private int _given;

    /// <summary>An account that no other test has.</summary>
    internal StorageAccount Account()
    {
        var number = _given++;
        return new StorageAccount($"account{number}", _keys[number], new Uri($"{_blobs}/"), new Uri($"{_tables}/"));
    }

    public async Task InitializeAsync()
    {
        if (!NodeFolder.NodeIsHere)
        {
            return;
        }

        await Folder.Install();
        _process = Folder.Start(
            "node",
            [
                "node_modules/azurite/dist/src/azurite.js", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck",
                "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
            ],
            ("AZURITE_ACCOUNTS", string.Join(';', _keys.Select((key, number) => $"account{number}:{key}"))));
        await Listening(_process).WaitAsync(TimeSpan.FromSeconds(60));
    }

    public Task DisposeAsync()
    {
        _process?.Kill();
        _process?.Dispose();
        return Task.CompletedTask;
    }

    // Read to its end, or it would wait for a reader in the middle of a test.
    private Task Listening(Process process)
    {
        var listening = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) => Hear(Listens().Match(line.Data ?? ""), listening);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"Azurite ended with {process.ExitCode}."));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return listening.Task;
    }

    private void Hear(Match line, TaskCompletionSource listening)
    {
        (_blobs, _tables) = line.Groups["service"].Value switch
        {
            "Blob" => (line.Groups["at"].Value, _tables),
            "Table" => (_blobs, line.Groups["at"].Value),
            _ => (_blobs, _tables),
        };
        if (_blobs.Length > 0 && _tables.Length > 0)
        {
            listening.TrySetResult();
        }
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<at>http://127\\.0\\.0\\.1:[0-9]+)$")]
    private static partial Regex Listens();
}

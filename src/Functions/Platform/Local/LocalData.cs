using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>The directory in which the local flavour keeps everything: secrets, stores, history.</summary>
internal sealed class LocalData
{
    private const int SecretLength = 32;

    private LocalData(string path) => Root = path;

    public string Root { get; }

    public static LocalData Open(IConfiguration settings, IHostEnvironment environment)
    {
        var path = Path.GetFullPath(settings["LocalRuntime:DataDirectory"] ?? ".local", environment.ContentRootPath);
        Directory.CreateDirectory(path);
        return new LocalData(path);
    }

    /// <summary>Gives what a deployment would set; anything that is set wins.</summary>
    public void ProvideSettings(IConfigurationBuilder settings) => settings.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData = new Dictionary<string, string?>
        {
            ["Secrets:PersonKey"] = Convert.ToBase64String(Keep("person-key", Random)),
            ["Secrets:ReceiptSeal"] = Convert.ToBase64String(Keep("receipt-seal", Random)),
            ["Secrets:PermitCode"] = Convert.ToBase64String(Keep("permit-code", Random)),
            ["Storage:Directory"] = Path.Combine(Root, "stores"),
            ["OutboxSchedule"] = "0 * * * * *",
            ["DeadlineSchedule"] = "0 */10 * * * *",
            ["RetentionSchedule"] = "0 0 19 * * *",
            ["PublicityBatchSchedule"] = "0 */10 * * * *",
        },
    });

    /// <summary>The key with which development tokens are signed.</summary>
    public ECDsa TokenKey()
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Keep("token-key", NewTokenKey), out _);
        return key;
    }

    public TimeSpan ClockOffset() => File.Exists(ClockFile)
        && long.TryParse(File.ReadAllText(ClockFile), out var ticks) ? TimeSpan.FromTicks(ticks) : TimeSpan.Zero;

    public void KeepClockOffset(TimeSpan offset) =>
        File.WriteAllText(ClockFile, offset.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string ClockFile => Path.Combine(Root, "clock-offset");

    private byte[] Keep(string name, Func<byte[]> generate)
    {
        var file = Path.Combine(Root, "secrets", name);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, ForTheOwnerOnly());
            stream.Write(generate());
        }

        return File.ReadAllBytes(file);
    }

    private static FileStreamOptions ForTheOwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static byte[] Random() => RandomNumberGenerator.GetBytes(SecretLength);

    private static byte[] NewTokenKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }
}

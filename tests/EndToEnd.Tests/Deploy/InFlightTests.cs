using System.IO.Compression;

namespace TalentSettlement.EndToEnd.Tests.Deploy;

/// <summary>Procedures that are waiting when a new build is deployed go on under it (K14): recorded histories are replayed against every build.</summary>
/// <remarks>
/// A release adds its recording to <c>Recorded</c>: run these tests with <c>RECORD_IN_FLIGHT</c> naming the archive to write. Recordings stay
/// as long as procedures begun under them may still be waiting.
/// </remarks>
public sealed class InFlightTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("talent-in-flight-").FullName;

    public static TheoryData<string> Recordings =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Deploy", "Recorded"), "*.zip").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task What_an_earlier_build_left_waiting_is_seen_to_its_end(string recording)
    {
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(AppContext.BaseDirectory, "Deploy", "Recorded", recording), directory);

        await InFlight.TakeOver(directory);
    }

    [Fact]
    public async Task What_this_build_leaves_waiting_survives_its_own_restart()
    {
        await InFlight.Record(directory);
        if (Environment.GetEnvironmentVariable("RECORD_IN_FLIGHT") is { Length: > 0 } archive)
        {
            InFlight.Keep(directory, archive);
        }

        await InFlight.TakeOver(directory);
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);
}

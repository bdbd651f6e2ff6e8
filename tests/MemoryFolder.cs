using System.Runtime.CompilerServices;

namespace TalentSettlement;

/// <summary>Temporary files of tests are kept in memory where the machine has the room: what a test waits for is its clock, not a disk.</summary>
/// <remarks>A process that is killed loses nothing of what it wrote there either, so tests of that hold as well.</remarks>
internal static class MemoryFolder
{
    private const string Path = "/dev/shm";
    private const long EnoughBytes = 2L << 30;

    [ModuleInitializer]
    internal static void Use()
    {
        if (Directory.Exists(Path) && new DriveInfo(Path).AvailableFreeSpace > EnoughBytes)
        {
            Environment.SetEnvironmentVariable("TMPDIR", Path);
        }
    }
}

using System.Runtime.InteropServices;
using System.Text;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>Puts the names in a folder on disk: elsewhere than on Windows, a renamed file survives a power cut only after that.</summary>
internal static class FolderFlush
{
    /// <summary>Flushes the folder's list of names.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open([.. Encoding.UTF8.GetBytes(folder), 0], 0);
        var flushed = handle >= 0 && Synchronise(handle) == 0;
        var error = Marshal.GetLastPInvokeError();
        if (handle >= 0)
        {
            _ = Close(handle);
        }

        if (!flushed)
        {
            throw new IOException($"The folder could not be flushed to disk: error {error}.");
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Synchronise(int handle);

    [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}

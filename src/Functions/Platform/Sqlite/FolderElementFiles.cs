using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>Uploaded elements in a folder: <c>quarantine/</c> and <c>clean/</c>, each fanned out by the first two digits of the digest.</summary>
/// <remarks>
/// A file is written beside its place, flushed to disk and then renamed, so a half-written one is never seen, and one that was stored survives
/// a power cut. What a crash left half-written is cleared when the folder is opened: one process has it open at a time. A digest that is not 64
/// lower-case hexadecimal digits is an <see cref="ArgumentException"/>, so no path leaves the folder.
/// </remarks>
public sealed class FolderElementFiles : IElementFiles
{
    private const int DigestLength = 64;
    private readonly string _arriving;
    private readonly string _quarantine;
    private readonly string _clean;

    /// <summary>Opens or creates the folder.</summary>
    /// <param name="directory">The folder.</param>
    public FolderElementFiles(string directory)
    {
        _arriving = Path.Combine(directory, "arriving");
        _quarantine = Path.Combine(directory, "quarantine");
        _clean = Path.Combine(directory, "clean");
        Directory.CreateDirectory(_quarantine);
        Directory.CreateDirectory(_clean);
        FolderFlush.Flush(directory);
        foreach (var cutOff in Directory.CreateDirectory(_arriving).EnumerateFiles())
        {
            cutOff.Delete();
        }
    }

    /// <inheritdoc />
    public async Task Quarantine(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var (quarantined, clean) = (Place(_quarantine, sha256), Place(_clean, sha256));
        if (File.Exists(clean) || File.Exists(quarantined))
        {
            return;
        }

        var arriving = Path.Combine(_arriving, Path.GetRandomFileName());
        try
        {
            await Write(arriving, content, cancellation);
            Rename(arriving, quarantined);
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    /// <inheritdoc />
    /// <remarks>Releasing twice is releasing once.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public Task Release(string sha256, CancellationToken cancellation)
    {
        var (quarantined, clean) = (Place(_quarantine, sha256), Place(_clean, sha256));
        try
        {
            Rename(quarantined, clean);
        }
        catch (FileNotFoundException) when (File.Exists(clean))
        {
            // Released before: the scan of one upload may run twice.
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<Stream?> Open(string sha256, CancellationToken cancellation) =>
        Task.FromResult<Stream?>(OpenAt(Place(_clean, sha256)));

    /// <inheritdoc />
    public Task<Stream?> OpenForScan(string sha256, CancellationToken cancellation)
    {
        var (quarantined, clean) = (Place(_quarantine, sha256), Place(_clean, sha256));

        // Asked again at the end, for it may be released in between.
        return Task.FromResult<Stream?>(OpenAt(clean) ?? OpenAt(quarantined) ?? OpenAt(clean));
    }

    private static string Place(string folder, string sha256) =>
        sha256 is { Length: DigestLength } && sha256.All(char.IsAsciiHexDigitLower)
            ? Path.Combine(folder, sha256[..2], sha256)
            : throw new ArgumentException("A digest is 64 lower-case hexadecimal digits.", nameof(sha256));

    private static async Task Write(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await using var file = new FileStream(
            path,
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, PreallocationSize = content.Length });
        await file.WriteAsync(content, cancellation);
        file.Flush(flushToDisk: true);
    }

    private static void Rename(string from, string to)
    {
        var folder = Path.GetDirectoryName(to)!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            FolderFlush.Flush(Path.GetDirectoryName(folder)!);
        }

        File.Move(from, to, overwrite: true);
        FolderFlush.Flush(folder);
    }

    private static FileStream? OpenAt(string path)
    {
        try
        {
            return new FileStream(
                path,
                new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            // It does not lie there, or moved on since anybody looked.
            return null;
        }
    }
}

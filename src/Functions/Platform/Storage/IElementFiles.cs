namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Where uploaded elements lie: by the SHA-256 of their content, in quarantine until scanned clean.</summary>
public interface IElementFiles
{
    /// <summary>Stores a file in quarantine; the same content twice is one file.</summary>
    /// <param name="sha256">The digest, 64 lower-case hexadecimal digits.</param>
    /// <param name="content">The content.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the content is stored.</returns>
    Task Quarantine(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Releases a file that was scanned clean.</summary>
    /// <param name="sha256">The digest.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it can be opened.</returns>
    Task Release(string sha256, CancellationToken cancellation);

    /// <summary>Opens a released file.</summary>
    /// <param name="sha256">The digest.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The content, or <see langword="null"/> when there is none or it is still in quarantine.</returns>
    Task<Stream?> Open(string sha256, CancellationToken cancellation);

    /// <summary>Opens a file for the scanner, wherever it lies.</summary>
    /// <param name="sha256">The digest.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The content, or <see langword="null"/>.</returns>
    Task<Stream?> OpenForScan(string sha256, CancellationToken cancellation);
}

using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Blobs;

/// <summary>Uploaded elements as blobs named by their digest: in container <c>quarantine</c>, after the scan in <c>elements</c>.</summary>
/// <remarks>
/// A blob is written once and never changed. Releasing copies it within the account, without passing through the app, and then clears quarantine.
/// A digest that is not 64 lower-case hexadecimal digits is an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="account">The storage account.</param>
internal sealed class BlobElementFiles(IBlobs account) : IElementFiles
{
    /// <summary>The container of files that are not scanned yet.</summary>
    public const string QuarantineContainer = "quarantine";

    /// <summary>The container of files that were scanned clean.</summary>
    public const string ElementsContainer = "elements";

    private const int DigestLength = 64;

    /// <inheritdoc/>
    public async Task Quarantine(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var (quarantined, clean) = Places(sha256);
        if (!await account.Exists(clean, cancellation))
        {
            // What is there already has the same digest, so it is the same.
            await account.Create(quarantined, content, cancellation);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Releasing twice is releasing once.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public async Task Release(string sha256, CancellationToken cancellation)
    {
        var (quarantined, clean) = Places(sha256);
        if (!await account.Copy(quarantined, clean, cancellation) && !await account.Exists(clean, cancellation))
        {
            throw new FileNotFoundException("There is no such file in quarantine.", sha256);
        }

        await account.Remove(quarantined, cancellation);
    }

    /// <inheritdoc/>
    public Task<Stream?> Open(string sha256, CancellationToken cancellation) => account.Open(Places(sha256).Clean, cancellation);

    /// <inheritdoc/>
    public async Task<Stream?> OpenForScan(string sha256, CancellationToken cancellation)
    {
        var (quarantined, clean) = Places(sha256);

        // Asked again at the end, for it may be released in between.
        return await account.Open(clean, cancellation) ?? await account.Open(quarantined, cancellation) ?? await account.Open(clean, cancellation);
    }

    private static (BlobPlace Quarantined, BlobPlace Clean) Places(string sha256) =>
        sha256 is { Length: DigestLength } && sha256.All(char.IsAsciiHexDigitLower)
            ? (new BlobPlace(QuarantineContainer, sha256), new BlobPlace(ElementsContainer, sha256))
            : throw new ArgumentException("A digest is 64 lower-case hexadecimal digits.", nameof(sha256));
}

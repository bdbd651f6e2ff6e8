using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Azure.Blobs;

/// <summary>Uploaded elements as blobs named by their digest: in container <c>quarantine</c>, after the scan in <c>elements</c>.</summary>
/// <remarks>
/// A blob is written once and never changed. Releasing copies it within the account, without passing through the app, and then clears quarantine.
/// A digest that is not 64 lower-case hexadecimal digits is an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="account">The storage account.</param>
internal sealed class BlobElementFiles(BlobServiceClient account) : IElementFiles
{
    /// <summary>The container of files that are not scanned yet.</summary>
    public const string QuarantineContainer = "quarantine";

    /// <summary>The container of files that were scanned clean.</summary>
    public const string ElementsContainer = "elements";

    private const int DigestLength = 64;
    private static readonly BlobRequestConditions New = new() { IfNoneMatch = ETag.All };

    /// <inheritdoc/>
    public async Task Quarantine(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var (quarantined, clean) = Places(sha256);
        if (await StoreReplies.Ask("look for an element", async () => (bool)await clean.ExistsAsync(cancellation)))
        {
            return;
        }

        // What is there already has the same digest, so it is the same.
        await StoreReplies.AskWhether(
            "store an element",
            status => status is 409 or 412,
            () => quarantined.UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { Conditions = New }, cancellation));
    }

    /// <inheritdoc/>
    /// <remarks>Releasing twice is releasing once.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public async Task Release(string sha256, CancellationToken cancellation)
    {
        var (quarantined, clean) = Places(sha256);
        var copied = await StoreReplies.AskWhether("release an element", status => status is 404 or 409 or 412, async () =>
        {
            var copy = await clean.StartCopyFromUriAsync(quarantined.Uri, new BlobCopyFromUriOptions { DestinationConditions = New }, cancellation);
            await copy.WaitForCompletionAsync(cancellation);
        });
        if (!copied && !await StoreReplies.Ask("look for an element", async () => (bool)await clean.ExistsAsync(cancellation)))
        {
            throw new FileNotFoundException("There is no such file in quarantine.", sha256);
        }

        await StoreReplies.Ask("clear quarantine", () => quarantined.DeleteIfExistsAsync(cancellationToken: cancellation));
    }

    /// <inheritdoc/>
    public Task<Stream?> Open(string sha256, CancellationToken cancellation) => Opened(Places(sha256).Clean, cancellation);

    /// <inheritdoc/>
    public async Task<Stream?> OpenForScan(string sha256, CancellationToken cancellation)
    {
        var (quarantined, clean) = Places(sha256);

        // Asked again at the end, for it may be released in between.
        return await Opened(clean, cancellation) ?? await Opened(quarantined, cancellation) ?? await Opened(clean, cancellation);
    }

    private static Task<Stream?> Opened(BlobClient blob, CancellationToken cancellation) => StoreReplies.Ask("open an element", async () =>
    {
        try
        {
            BlobDownloadStreamingResult opened = await blob.DownloadStreamingAsync(new BlobDownloadOptions(), cancellation);
            return opened.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return (Stream?)null;
        }
    });

    private (BlobClient Quarantined, BlobClient Clean) Places(string sha256) =>
        sha256 is { Length: DigestLength } && sha256.All(char.IsAsciiHexDigitLower)
            ? (account.GetBlobContainerClient(QuarantineContainer).GetBlobClient(sha256), account.GetBlobContainerClient(ElementsContainer).GetBlobClient(sha256))
            : throw new ArgumentException("A digest is 64 lower-case hexadecimal digits.", nameof(sha256));
}

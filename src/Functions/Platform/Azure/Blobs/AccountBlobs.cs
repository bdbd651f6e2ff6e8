using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using TalentSettlement.Functions.Platform.Blobs;

namespace TalentSettlement.Functions.Platform.Azure.Blobs;

/// <summary>Blobs by the client of the account.</summary>
/// <param name="account">The client.</param>
internal sealed class AccountBlobs(BlobServiceClient account) : IBlobs
{
    private static readonly BlobRequestConditions New = new() { IfNoneMatch = ETag.All };

    /// <inheritdoc/>
    public Task<bool> Exists(BlobPlace place, CancellationToken cancellation) =>
        StoreReplies.Ask("look for an element", async () => (bool)await At(place).ExistsAsync(cancellation));

    /// <inheritdoc/>
    public Task<bool> Create(BlobPlace place, ReadOnlyMemory<byte> content, CancellationToken cancellation) => StoreReplies.AskWhether(
        "store an element",
        status => status is 409 or 412,
        () => At(place).UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { Conditions = New }, cancellation));

    /// <inheritdoc/>
    public Task<bool> Copy(BlobPlace from, BlobPlace to, CancellationToken cancellation) => StoreReplies.AskWhether(
        "release an element",
        status => status is 404 or 409 or 412,
        async () =>
        {
            var copy = await At(to).StartCopyFromUriAsync(At(from).Uri, new BlobCopyFromUriOptions { DestinationConditions = New }, cancellation);
            await copy.WaitForCompletionAsync(cancellation);
        });

    /// <inheritdoc/>
    public Task Remove(BlobPlace place, CancellationToken cancellation) =>
        StoreReplies.Ask("clear quarantine", () => At(place).DeleteIfExistsAsync(cancellationToken: cancellation));

    /// <inheritdoc/>
    public Task<Stream?> Open(BlobPlace place, CancellationToken cancellation) => StoreReplies.Ask("open an element", async () =>
    {
        try
        {
            BlobDownloadStreamingResult opened = await At(place).DownloadStreamingAsync(new BlobDownloadOptions(), cancellation);
            return opened.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return (Stream?)null;
        }
    });

    private BlobClient At(BlobPlace place) => account.GetBlobContainerClient(place.Container).GetBlobClient(place.Name);
}

namespace TalentSettlement.Functions.Platform.Blobs;

/// <summary>The blobs of a storage account, as far as elements need them: each is written once.</summary>
/// <remarks>
/// Between this and the service stands only a client: the one of the account in the Azure flavour, plain HTTP in the tests against Azurite. A store
/// that does not answer is a <see cref="Storage.StoreUnavailableException"/>.
/// </remarks>
internal interface IBlobs
{
    /// <summary>Whether there is such a blob.</summary>
    Task<bool> Exists(BlobPlace place, CancellationToken cancellation);

    /// <summary>Stores a blob.</summary>
    /// <returns><see langword="false"/> when there is one; it is unchanged.</returns>
    Task<bool> Create(BlobPlace place, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Copies a blob within the account, to a place where there is none.</summary>
    /// <returns><see langword="false"/> when there is nothing to copy, or something in that place already; nothing was stored.</returns>
    Task<bool> Copy(BlobPlace from, BlobPlace to, CancellationToken cancellation);

    /// <summary>Removes a blob; one that is gone already is no error.</summary>
    Task Remove(BlobPlace place, CancellationToken cancellation);

    /// <summary>Opens a blob; its content is read as it arrives.</summary>
    /// <returns>The content, or <see langword="null"/> when there is none.</returns>
    Task<Stream?> Open(BlobPlace place, CancellationToken cancellation);
}

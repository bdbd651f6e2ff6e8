using System.Net;
using System.Net.Http.Headers;
using TalentSettlement.Functions.Platform.Blobs;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>Blobs over plain HTTP, in the requests that the client of the account makes: the other side of <see cref="IBlobs"/> in these tests.</summary>
/// <param name="account">The account.</param>
internal sealed class WireBlobs(StorageAccount account) : IBlobs
{
    /// <summary>Creates the containers, as the deployment does.</summary>
    public async Task<WireBlobs> CreateContainers()
    {
        foreach (var container in new[] { BlobElementFiles.QuarantineContainer, BlobElementFiles.ElementsContainer })
        {
            using var answer = await account.Send(new HttpRequestMessage(HttpMethod.Put, account.Blob($"{container}?restype=container")));
            answer.EnsureSuccessStatusCode();
        }

        return this;
    }

    public async Task<bool> Exists(BlobPlace place, CancellationToken cancellation)
    {
        using var answer = await account.Send(new HttpRequestMessage(HttpMethod.Head, At(place)));
        return Whether(answer.StatusCode, HttpStatusCode.OK, HttpStatusCode.NotFound);
    }

    public async Task<bool> Create(BlobPlace place, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        Whether(await Created(place, content.ToArray()), HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed);

    public async Task<bool> Copy(BlobPlace from, BlobPlace to, CancellationToken cancellation) =>
        Whether((await Copied(from, to)).Status, HttpStatusCode.Accepted, HttpStatusCode.NotFound, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed);

    public async Task Remove(BlobPlace place, CancellationToken cancellation) =>
        Whether(await Removed(place), HttpStatusCode.Accepted, HttpStatusCode.NotFound);

    public async Task<Stream?> Open(BlobPlace place, CancellationToken cancellation)
    {
        var answer = await Read(place, null);
        return Whether(answer.StatusCode, HttpStatusCode.OK, HttpStatusCode.NotFound) ? await answer.Content.ReadAsStreamAsync(cancellation) : null;
    }

    /// <summary>What an upload to a place where nothing may be is answered with.</summary>
    public async Task<HttpStatusCode> Created(BlobPlace place, byte[] content)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, At(place)) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var answer = await account.Send(request);
        return answer.StatusCode;
    }

    /// <summary>What a copy to a place where nothing may be is answered with, and how far the copying has come.</summary>
    public async Task<(HttpStatusCode Status, string? Standing)> Copied(BlobPlace from, BlobPlace to)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, At(to));
        request.Headers.Add("x-ms-copy-source", At(from).AbsoluteUri);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var answer = await account.Send(request);
        return (answer.StatusCode, answer.Headers.TryGetValues("x-ms-copy-status", out var standing) ? standing.Single() : null);
    }

    /// <summary>What a removal is answered with.</summary>
    public async Task<HttpStatusCode> Removed(BlobPlace place)
    {
        using var answer = await account.Send(new HttpRequestMessage(HttpMethod.Delete, At(place)));
        return answer.StatusCode;
    }

    /// <summary>Reads a blob, or a range of its bytes.</summary>
    public Task<HttpResponseMessage> Read(BlobPlace place, RangeHeaderValue? range)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, At(place));
        request.Headers.Range = range;
        return account.Send(request);
    }

    private static bool Whether(HttpStatusCode status, HttpStatusCode yes, params ReadOnlySpan<HttpStatusCode> no) =>
        status == yes || (no.Contains(status) ? false : throw new HttpRequestException(null, null, status));

    private Uri At(BlobPlace place) => account.Blob($"{place.Container}/{place.Name}");
}

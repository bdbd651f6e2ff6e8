using System.Net;

namespace TalentSettlement.EndToEnd.Tests.Contract;

/// <summary>A body that does not say beforehand how long it is.</summary>
/// <param name="bytes">How long it is.</param>
public sealed class ChunkedContent(int bytes) : HttpContent
{
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(new byte[bytes]).AsTask();

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

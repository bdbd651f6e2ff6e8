using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>A request as it came in, its headers known by name.</summary>
internal sealed class GatewayRequest
{
    // What the client sends; anything else has not been thought about. What the gateway keeps to stands in the first lines.
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "if-match", "if-none-match", "x-ms-documentdb-partitionkey", "x-ms-documentdb-partitionkeyrangeid", "x-ms-documentdb-isquery",
        "x-ms-cosmos-is-query-plan-request", "x-ms-cosmos-is-batch-request", "x-ms-cosmos-batch-atomic", "x-ms-max-item-count", "x-ms-continuation",
        "x-ms-cosmos-read-consistency-strategy",
        "a-im", "accept", "authorization", "cache-control", "content-length", "content-type", "prefer", "user-agent", "x-ms-activity-id",
        "x-ms-client-id", "x-ms-cosmos-batch-ordered", "x-ms-cosmos-correlated-activityid", "x-ms-cosmos-query-optimisticdirectexecute",
        "x-ms-cosmos-query-version", "x-ms-cosmos-sdk-supportedcapabilities", "x-ms-cosmos-supported-query-features",
        "x-ms-cosmos-supported-serialization-formats", "x-ms-cosmos-use-thinclient", "x-ms-date", "x-ms-documentdb-populatequerymetrics",
        "x-ms-documentdb-query-enablecrosspartition", "x-ms-documentdb-query-iscontinuationexpected", "x-ms-noretry-449", "x-ms-session-token",
        "x-ms-version",
    };

    private readonly Dictionary<string, string> _headers;

    private GatewayRequest(HttpRequestMessage request, byte[] body)
    {
        Method = request.Method.Method;
        Path = [.. request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        Body = body;
        _headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []).ToDictionary(
            header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The method.</summary>
    public string Method { get; }

    /// <summary>The address, part by part.</summary>
    public string[] Path { get; }

    /// <summary>The body.</summary>
    public byte[] Body { get; }

    /// <summary>The value of a header.</summary>
    public string? this[string header] => _headers.GetValueOrDefault(header);

    /// <summary>Reads a request.</summary>
    public static async Task<GatewayRequest> Of(HttpRequestMessage request, CancellationToken cancellation) =>
        new(request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellation));

    /// <summary>Whether a header says yes.</summary>
    public bool Says(string header) => string.Equals(this[header], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The body as JSON.</summary>
    public JsonObject Json() => JsonNode.Parse(Body)!.AsObject();

    /// <summary>The partition it is about, or <see langword="null"/>.</summary>
    public string? Partition() => this["x-ms-documentdb-partitionkey"] is { } key ? (string?)JsonNode.Parse(key)!.AsArray().Single() : null;

    /// <summary>The headers nobody has thought about.</summary>
    public IEnumerable<string> Unknown() => _headers.Keys.Where(header => !Known.Contains(header));
}

using System.Net;
using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>The account: its databases, their containers, and where these lie.</summary>
/// <param name="clock">What the service's clock shows.</param>
internal sealed class GatewayAccount(Func<DateTimeOffset> clock)
{
    private const string RangesVersion = "\"1\"";
    private readonly Dictionary<string, JsonObject> _databases = [];
    private readonly Dictionary<string, GatewayContainer> _containers = [];

    /// <summary>What may not be changed or deleted any more, by container.</summary>
    public Dictionary<string, Func<RequestKind, GatewayItem, bool>> Forbidden { get; } = [];

    /// <summary>How many writes there were.</summary>
    public long Writes => _containers.Values.Sum(container => container.Items.Count() + container.Sequence);

    /// <summary>A container by its name or by the service's own.</summary>
    public GatewayContainer? Find(string container) =>
        _containers.GetValueOrDefault(container) ?? _containers.Values.FirstOrDefault(known => known.Rid == container);

    /// <summary>Answers whatever is not about items.</summary>
    public HttpResponseMessage Answer(GatewayRequest request) => (request.Method, request.Path) switch
    {
        ("GET", []) => Answers.Json(HttpStatusCode.OK, AccountDocument.Of(Gateway.Endpoint)),
        ("GET", ["dbs", var database]) => _databases.TryGetValue(database, out var found) ? Found(found) : Answers.Refused(HttpStatusCode.NotFound),
        ("POST", ["dbs"]) => CreateDatabase(request.Json()),
        ("GET", ["dbs", _, "colls", var container]) => Find(container) is { } found ? Found(found.Properties) : Answers.NoOwner(),
        ("POST", ["dbs", var database, "colls"]) => CreateContainer(database, request.Json()),
        ("GET", ["dbs", _, "colls", var container, "pkranges"]) => Ranges(request, container),
        _ => throw new UnknownRequestException($"{request.Method} /{string.Join('/', request.Path)}"),
    };

    private static HttpResponseMessage Found(JsonObject properties) => Answers.Json(HttpStatusCode.OK, properties.DeepClone(), (string)properties["_etag"]!);

    private HttpResponseMessage CreateDatabase(JsonObject properties)
    {
        var name = (string)properties["id"]!;
        if (_databases.ContainsKey(name))
        {
            return Answers.Refused(HttpStatusCode.Conflict);
        }

        var rid = Rids.Database(_databases.Count + 1);
        _databases[name] = Created(properties, rid, $"dbs/{rid}/");
        return Answers.Json(HttpStatusCode.Created, _databases[name].DeepClone());
    }

    private HttpResponseMessage CreateContainer(string database, JsonObject properties)
    {
        var name = (string)properties["id"]!;
        if (!_databases.TryGetValue(database, out var owner))
        {
            return Answers.NoOwner();
        }

        if (_containers.ContainsKey(name))
        {
            return Answers.Refused(HttpStatusCode.Conflict);
        }

        var rid = Rids.Container(1, _containers.Count + 1);
        Created(properties, rid, $"{(string)owner["_self"]!}colls/{rid}/");
        _containers[name] = new GatewayContainer(properties, rid, clock)
        {
            IsForbidden = (write, item) => Forbidden.TryGetValue(name, out var isForbidden) && isForbidden(write.Kind, item),
        };
        return Answers.Json(HttpStatusCode.Created, properties.DeepClone());
    }

    private JsonObject Created(JsonObject properties, string rid, string self)
    {
        properties["_rid"] = rid;
        properties["_self"] = self;
        properties["_etag"] = $"\"{Guid.NewGuid()}\"";
        properties["_ts"] = clock().ToUnixTimeSeconds();
        return properties;
    }

    private HttpResponseMessage Ranges(GatewayRequest request, string container)
    {
        if (request["if-none-match"] == RangesVersion)
        {
            return Answers.Empty(HttpStatusCode.NotModified, RangesVersion);
        }

        var rid = Find(container)!.Rid;
        var ranges = PhysicalPartition.All.Select(partition => new JsonObject
        {
            ["_rid"] = Rids.Range(rid, partition.Id),
            ["id"] = partition.Id,
            ["_etag"] = RangesVersion,
            ["minInclusive"] = partition.From,
            ["maxExclusive"] = partition.To,
            ["ridPrefix"] = 0,
            ["throughputFraction"] = 1.0 / PhysicalPartition.All.Count,
            ["status"] = "online",
            ["parents"] = new JsonArray(),
        });
        return Answers.Json(
            HttpStatusCode.OK,
            new JsonObject { ["_rid"] = rid, ["_count"] = PhysicalPartition.All.Count, ["PartitionKeyRanges"] = new JsonArray([.. ranges]) },
            RangesVersion);
    }
}

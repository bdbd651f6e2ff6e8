using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>A container with its items.</summary>
/// <param name="properties">What it was created with.</param>
/// <param name="rid">The service's own name for it.</param>
/// <param name="clock">What the service's clock shows.</param>
internal sealed class GatewayContainer(JsonObject properties, string rid, Func<DateTimeOffset> clock)
{
    private const int LargestItem = 2 * 1024 * 1024;
    private readonly string _partitionKey = ((string)properties["partitionKey"]!["paths"]!.AsArray().Single()!)[1..];
    private readonly int _defaultTtl = (int?)properties["defaultTtl"] ?? 0;
    private readonly Dictionary<(string Partition, string Id), GatewayItem> _items = [];
    private readonly PriorityQueue<GatewayItem, DateTimeOffset> _forgetting = new();
    private long _sequence;

    /// <summary>The service's own name for it.</summary>
    public string Rid => rid;

    /// <summary>What it was created with, and what the service added.</summary>
    public JsonObject Properties => properties;

    /// <summary>What is indexed.</summary>
    public IndexedPaths Index { get; } = new(properties);

    /// <summary>How many writes there were.</summary>
    public long Sequence => _sequence;

    /// <summary>What may not be changed or deleted any more.</summary>
    public Func<Write, GatewayItem, bool> IsForbidden { get; set; } = (_, _) => false;

    /// <summary>Every item that has not expired.</summary>
    public IEnumerable<GatewayItem> Items
    {
        get
        {
            Expire();
            return _items.Values;
        }
    }

    /// <summary>One item.</summary>
    public GatewayItem? Find(string partition, string id)
    {
        Expire();
        return _items.GetValueOrDefault((partition, id));
    }

    /// <summary>Does several writes, all of them or none.</summary>
    public Written[] Apply(string partition, IReadOnlyList<Write> writes)
    {
        var before = writes.Select(write => Find(partition, IdOf(write))).ToArray();
        var results = new List<Written>();
        foreach (var write in writes)
        {
            results.Add(Apply(partition, write));
            if (!results[^1].IsDone)
            {
                Restore(partition, writes.Take(results.Count - 1).Select(IdOf).Zip(before));
                return [.. writes.Select((_, place) => place == results.Count - 1 ? results[^1] : new Written(HttpStatusCode.FailedDependency, Charge: 0))];
            }
        }

        return [.. results];
    }

    /// <summary>Does one write.</summary>
    public Written Apply(string partition, Write write)
    {
        Expire();
        var item = write.Json.Length > 0 ? JsonNode.Parse(write.Json)!.AsObject() : null;
        var id = IdOf(write);
        var now = _items.GetValueOrDefault((partition, id));
        if (now is not null && write.Kind != RequestKind.Create && IsForbidden(write, now))
        {
            throw new InvalidOperationException($"Nothing may {write.Kind} {partition}/{id}.");
        }

        var refusal = Refusal(write, now, item, partition, id);
        return refusal is { } status ? new Written(status)
            : write.Kind == RequestKind.Delete ? Remove(now!)
            : Put(partition, id, Encoding.UTF8.GetString(write.Json), item!, now);
    }

    private HttpStatusCode? Refusal(Write write, GatewayItem? now, JsonObject? item, string partition, string id) => write.Kind switch
    {
        RequestKind.Create when now is not null => HttpStatusCode.Conflict,
        not RequestKind.Create when now is null => HttpStatusCode.NotFound,
        _ when write.IfMatch is { } version && now?.ETag != version => HttpStatusCode.PreconditionFailed,
        _ when write.Json.Length > LargestItem => HttpStatusCode.RequestEntityTooLarge,
        not RequestKind.Delete when (string?)item![_partitionKey] != partition || (string?)item["id"] != id => HttpStatusCode.BadRequest,
        _ => null,
    };

    private Written Put(string partition, string id, string json, JsonObject item, GatewayItem? now)
    {
        var put = new GatewayItem(partition, id, json, $"\"{Guid.NewGuid()}\"", now?.CreatedAs ?? _sequence + 1, ++_sequence, clock());
        _items[(partition, id)] = put;
        if ((_defaultTtl, (int?)item["ttl"]) is (not 0, { } seconds))
        {
            _forgetting.Enqueue(put, put.WrittenAt.AddSeconds(seconds));
        }

        var (terms, before) = (Index.TermsOf(item), now is null ? [] : Index.TermsOf(now.Read()));
        return now is null
            ? new Written(HttpStatusCode.Created, put, put.Bytes, RequestUnits.Create(put.Bytes, terms.Count))
            : new Written(HttpStatusCode.OK, put, put.Bytes, RequestUnits.Replace(now.Bytes, put.Bytes, terms.Except(before).Count() + before.Except(terms).Count()));
    }

    private Written Remove(GatewayItem now)
    {
        _items.Remove((now.Partition, now.Id));
        _sequence++;
        return new Written(HttpStatusCode.NoContent, null, now.Bytes, RequestUnits.Delete(now.Bytes, Index.TermsOf(now.Read()).Count));
    }

    private void Restore(string partition, IEnumerable<(string Id, GatewayItem? Item)> before)
    {
        foreach (var (id, item) in before.Reverse())
        {
            if (item is null)
            {
                _items.Remove((partition, id));
            }
            else
            {
                _items[(partition, id)] = item;
            }
        }
    }

    private void Expire()
    {
        while (_forgetting.TryPeek(out var item, out var at) && at <= clock())
        {
            _forgetting.Dequeue();
            if (ReferenceEquals(_items.GetValueOrDefault((item.Partition, item.Id)), item))
            {
                _items.Remove((item.Partition, item.Id));
            }
        }
    }

    private static string IdOf(Write write) => write.Id ?? (string)JsonNode.Parse(write.Json)!["id"]!;
}

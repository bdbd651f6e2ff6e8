using System.Net;

namespace TalentSettlement.CosmosGateway;

/// <summary>Requests for items.</summary>
internal static class ItemRequests
{
    private const int MostOperations = 100;
    private const int LargestBatch = 2 * 1024 * 1024;

    /// <summary>What a request is.</summary>
    /// <exception cref="UnknownRequestException">It is nothing the gateway knows.</exception>
    public static RequestKind KindOf(GatewayRequest request) => (request.Method, request.Path.Length) switch
    {
        ("POST", 5) when request.Says("x-ms-cosmos-is-query-plan-request") => RequestKind.QueryPlan,
        ("POST", 5) when request.Says("x-ms-cosmos-is-batch-request") => RequestKind.Batch,
        ("POST", 5) when request.Says("x-ms-documentdb-isquery") => RequestKind.Query,
        ("POST", 5) when !request.Says("x-ms-documentdb-is-upsert") => RequestKind.Create,
        ("GET", 6) => RequestKind.PointRead,
        ("PUT", 6) => RequestKind.Replace,
        ("DELETE", 6) => RequestKind.Delete,
        _ => throw new UnknownRequestException($"{request.Method} /{string.Join('/', request.Path)}"),
    };

    /// <summary>How many times the cost of a reading in a session: what was committed last is read from two replicas.</summary>
    public static int ReadFactor(GatewayRequest request) => request["x-ms-cosmos-read-consistency-strategy"] switch
    {
        "Session" => 1,
        "LatestCommitted" => 2,
        var other => throw new UnknownRequestException($"a reading of consistency {other ?? "left open"}"),
    };

    /// <summary>Answers.</summary>
    public static HttpResponseMessage Answer(
        GatewayRequest request, RequestKind kind, GatewayContainer container, IReadOnlyList<Write> writes, GatewayLists lists, Action<GatewayOperation> count)
    {
        var name = (string)container.Properties["id"]!;
        var (answer, counted) = kind switch
        {
            RequestKind.QueryPlan => (lists.Plan(request), new GatewayOperation(kind, name, null, HttpStatusCode.OK, 0, 0, 0, 0)),
            RequestKind.Query => lists.Page(request, container, name),
            RequestKind.PointRead => Read(request, container, name),
            RequestKind.Batch => Batch(request, container, name, writes),
            _ => Single(request, kind, container, name),
        };
        count(counted);
        Answers.Charged(answer, counted.Charge, PartitionOf(request), container.Sequence);
        return answer;
    }

    private static PhysicalPartition? PartitionOf(GatewayRequest request) => request.Partition() is { } partition
        ? PhysicalPartition.Of(PartitionPlaces.Of(partition))
        : PhysicalPartition.All.FirstOrDefault(range => range.Id == request["x-ms-documentdb-partitionkeyrangeid"]);

    private static (HttpResponseMessage, GatewayOperation) Read(GatewayRequest request, GatewayContainer container, string name)
    {
        var item = container.Find(request.Partition()!, request.Path[5]);
        var charge = ReadFactor(request) * RequestUnits.Read(item?.Bytes ?? 0);
        var status = item is null ? HttpStatusCode.NotFound : HttpStatusCode.OK;
        return (
            item is null ? Answers.Refused(status) : Answers.Item(item),
            new GatewayOperation(RequestKind.PointRead, name, null, status, item is null ? 0 : 1, 0, item?.Bytes ?? 0, charge));
    }

    private static (HttpResponseMessage, GatewayOperation) Single(GatewayRequest request, RequestKind kind, GatewayContainer container, string name)
    {
        var write = new Write(kind, kind == RequestKind.Create ? null : request.Path[5], request.Body, request["if-match"]);
        var done = container.Apply(request.Partition()!, write);
        return (
            done.IsDone ? Answers.Empty(done.Status, done.Item?.ETag) : Answers.Refused(done.Status),
            new GatewayOperation(kind, name, null, done.Status, 0, done.IsDone ? 1 : 0, done.Bytes, done.Charge));
    }

    private static (HttpResponseMessage, GatewayOperation) Batch(GatewayRequest request, GatewayContainer container, string name, IReadOnlyList<Write> writes)
    {
        if (!request.Says("x-ms-cosmos-batch-atomic"))
        {
            throw new UnknownRequestException("a batch that may happen in part");
        }

        if (writes.Count > MostOperations || request.Body.Length > LargestBatch)
        {
            var refused = writes.Count > MostOperations ? HttpStatusCode.BadRequest : HttpStatusCode.RequestEntityTooLarge;
            return (Answers.Refused(refused), new GatewayOperation(RequestKind.Batch, name, null, refused, 0, 0, 0, 1));
        }

        var results = container.Apply(request.Partition()!, writes);
        var failed = results.FirstOrDefault(result => !result.IsDone && result.Status != HttpStatusCode.FailedDependency);
        var answer = Answers.Empty(failed is null ? HttpStatusCode.OK : HttpStatusCode.MultiStatus);
        answer.Content = new ByteArrayContent(BatchWire.Results(results).GetAwaiter().GetResult());
        var done = failed is null ? results : [];
        return (answer, new GatewayOperation(
            RequestKind.Batch, name, null, failed?.Status ?? HttpStatusCode.OK, 0, done.Length, done.Sum(result => result.Bytes), results.Sum(result => result.Charge)));
    }
}

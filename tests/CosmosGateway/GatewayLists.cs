using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>Lists: how they are to be read, and their pages.</summary>
internal sealed class GatewayLists
{
    private const string Filter = "{documentdb-formattableorderbyquery-filter}";
    private const int UsualPage = 100;
    private readonly ConcurrentDictionary<string, ListQuery> _rewritten = new();

    /// <summary>How a list is read from several physical partitions: from each in order, with what it is in order of.</summary>
    public HttpResponseMessage Plan(GatewayRequest request)
    {
        var query = new ListQuery((string)request.Json()["query"]!);
        var rewritten = $$"""
            SELECT c._rid, [{"item": {{query.Expression}}}] AS orderByItems, {} AS payload FROM c WHERE ({{query.Text}}) AND ({{Filter}}) ORDER BY {{query.Expression}} ASC
            """;
        _rewritten[rewritten.Replace(Filter, "true", StringComparison.Ordinal)] = query;
        return Answers.Json(HttpStatusCode.OK, new JsonObject
        {
            ["partitionedQueryExecutionInfoVersion"] = 2,
            ["queryInfo"] = Info(query, rewritten),
            ["queryRanges"] = new JsonArray(new JsonObject { ["min"] = "", ["max"] = "FF", ["isMinInclusive"] = true, ["isMaxInclusive"] = false }),
        });
    }

    /// <summary>One page of a list.</summary>
    public (HttpResponseMessage Answer, GatewayOperation Counted) Page(GatewayRequest request, GatewayContainer container, string name)
    {
        var asked = request.Json();
        var text = (string)asked["query"]!;
        var isPart = _rewritten.TryGetValue(text, out var known);
        var query = known ?? new ListQuery(text);
        Check(query, container, request, isPart);
        var parameters = asked["parameters"]!.AsArray().ToDictionary(parameter => (string)parameter!["name"]!, parameter => (string)parameter!["value"]!);
        var after = request["x-ms-continuation"];
        var found = (
            from item in container.Items
            where isPart ? Within(request, item) : item.Partition == request.Partition()
            let body = item.Read()
            let value = query.ValueOf(body)
            where value is not null && query.Includes(value, parameters)
            // The space is before whatever a value goes on with.
            let place = $"{value} {item.Sequence.ToString("d19", CultureInfo.InvariantCulture)}"
            where after is null || string.CompareOrdinal(place, after) > 0
            select (Place: place, Item: item, Body: body, Value: value)).OrderBy(row => row.Place, StringComparer.Ordinal).ToList();
        var page = found.Take(int.TryParse(request["x-ms-max-item-count"], CultureInfo.InvariantCulture, out var most) && most > 0 ? most : UsualPage).ToList();
        var rows = page.Select(row => isPart ? Part(container, query, row.Item, row.Body, row.Value) : query.Row(row.Body));
        var answer = Answers.Json(HttpStatusCode.OK, new JsonObject
        {
            ["_rid"] = container.Rid,
            ["Documents"] = new JsonArray([.. rows]),
            ["_count"] = page.Count,
        });
        Answers.Say(answer, "x-ms-item-count", page.Count.ToString(CultureInfo.InvariantCulture));
        if (page.Count < found.Count)
        {
            Answers.Say(answer, "x-ms-continuation", page[^1].Place);
        }

        var factor = ItemRequests.ReadFactor(request);
        var charge = factor * (RequestUnits.LookUp + page.Sum(row => RequestUnits.Read(row.Item.Bytes)));
        return (answer, new GatewayOperation(RequestKind.Query, name, null, HttpStatusCode.OK, page.Count, 0, page.Sum(row => (long)row.Item.Bytes), charge));
    }

    private static void Check(ListQuery query, GatewayContainer container, GatewayRequest request, bool isPart)
    {
        if (!container.Index.Has(query.Indexed))
        {
            throw new UnknownRequestException($"how to answer without reading everything: {query.Text}");
        }

        if (!isPart && request.Partition() is null)
        {
            throw new UnknownRequestException($"a list over all partitions without a plan: {query.Text}");
        }
    }

    private static bool Within(GatewayRequest request, GatewayItem item) =>
        PhysicalPartition.Of(item.Place).Id == request["x-ms-documentdb-partitionkeyrangeid"];

    private static JsonObject Part(GatewayContainer container, ListQuery query, GatewayItem item, JsonObject body, string value) => new()
    {
        ["_rid"] = Rids.Item(container.Rid, item.Sequence),
        ["orderByItems"] = new JsonArray(new JsonObject { ["item"] = value }),
        ["payload"] = query.Row(body),
    };

    private static JsonObject Info(ListQuery query, string rewritten) => new()
    {
        ["distinctType"] = "None",
        ["orderBy"] = new JsonArray("Ascending"),
        ["orderByExpressions"] = new JsonArray(query.Expression),
        ["groupByExpressions"] = new JsonArray(),
        ["groupByAliases"] = new JsonArray(),
        ["aggregates"] = new JsonArray(),
        ["groupByAliasToAggregateType"] = new JsonObject(),
        ["rewrittenQuery"] = rewritten,
        ["hasSelectValue"] = false,
    };
}

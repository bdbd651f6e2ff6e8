using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TalentSettlement.Functions.Platform.Tables;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>A table over plain HTTP, in the requests that the client of the account makes: the other side of <see cref="ITable"/> in these tests.</summary>
/// <param name="account">The account.</param>
/// <param name="name">The name of the table.</param>
internal sealed class WireTable(StorageAccount account, string name) : ITable
{
    private static readonly EntityTagHeaderValue[] Whatever = [];
    private static readonly string[] Continuation = ["NextPartitionKey", "NextRowKey"];

    /// <summary>Creates the table, as the deployment does.</summary>
    public async Task<WireTable> Create()
    {
        using var answer = await Ask(HttpMethod.Post, "Tables", new Dictionary<string, object> { ["TableName"] = name });
        return answer.StatusCode == HttpStatusCode.NoContent ? this : throw await Unexpected(answer);
    }

    public async Task<bool> Insert(TableRow row, CancellationToken cancellation) => await Inserted(row) switch
    {
        HttpStatusCode.NoContent => true,
        HttpStatusCode.Conflict => false,
        var other => throw new HttpRequestException(null, null, other),
    };

    public async Task<bool> Replace(TableRow row, string seen, CancellationToken cancellation) => await Replaced(row, seen) switch
    {
        HttpStatusCode.NoContent => true,
        HttpStatusCode.NotFound or HttpStatusCode.PreconditionFailed => false,
        var other => throw new HttpRequestException(null, null, other),
    };

    public async Task Put(TableRow row, CancellationToken cancellation)
    {
        using var answer = await Ask(HttpMethod.Put, RowPath(row.Partition, row.Key), Json(row));
        answer.EnsureSuccessStatusCode();
    }

    public async Task<TableRow?> Find(string partition, string key, CancellationToken cancellation)
    {
        using var answer = await Ask(HttpMethod.Get, RowPath(partition, key));
        return answer.StatusCode == HttpStatusCode.NotFound ? null : Row((await Body(answer)).RootElement);
    }

    public async IAsyncEnumerable<TableRow> Rows(string filter, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var next = "";
        do
        {
            using var answer = await Ask(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"{name}()?$filter={Uri.EscapeDataString(filter)}&$top={atOnce}{next}"));
            var page = await Body(answer);
            foreach (var row in page.RootElement.GetProperty("value").EnumerateArray())
            {
                yield return Row(row);
            }

            next = string.Concat(Continuation.Where(place => answer.Headers.Contains($"x-ms-continuation-{place}"))
                .Select(place => $"&{place}={Uri.EscapeDataString(answer.Headers.GetValues($"x-ms-continuation-{place}").Single())}"));
        }
        while (next.Length > 0);
    }

    /// <summary>What an insertion is answered with.</summary>
    public async Task<HttpStatusCode> Inserted(TableRow row)
    {
        using var answer = await Ask(HttpMethod.Post, name, Json(row));
        return answer.StatusCode;
    }

    /// <summary>What a replacement is answered with.</summary>
    public async Task<HttpStatusCode> Replaced(TableRow row, string seen)
    {
        using var answer = await Ask(HttpMethod.Put, RowPath(row.Partition, row.Key), Json(row), EntityTagHeaderValue.Parse(seen));
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> Ask(HttpMethod method, string path, object? body = null, EntityTagHeaderValue? seen = null)
    {
        var request = new HttpRequestMessage(method, account.Table(path));
        request.Headers.Accept.ParseAdd("application/json;odata=minimalmetadata");
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Prefer", "return-no-content");
        foreach (var tag in seen is null ? Whatever : [seen])
        {
            request.Headers.IfMatch.Add(tag);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = new("application/json") } };
        }

        return account.SendToTable(request);
    }

    private string RowPath(string partition, string key) => $"{name}(PartitionKey='{Uri.EscapeDataString(partition)}',RowKey='{Uri.EscapeDataString(key)}')";

    // A long is a text beside its type, for a number of JSON has not so many digits everywhere.
    private static Dictionary<string, object> Json(TableRow row)
    {
        var json = new Dictionary<string, object> { ["PartitionKey"] = row.Partition, ["RowKey"] = row.Key };
        foreach (var (name, value) in row.Values)
        {
            json[name] = value is long number ? number.ToString(CultureInfo.InvariantCulture) : value;
            if (value is long)
            {
                json[$"{name}@odata.type"] = "Edm.Int64";
            }
        }

        return json;
    }

    private static TableRow Row(JsonElement row) => new(
        row.GetProperty("PartitionKey").GetString()!,
        row.GetProperty("RowKey").GetString()!,
        row.EnumerateObject().Where(property => !property.Name.Contains('.', StringComparison.Ordinal)).ToImmutableDictionary(property => property.Name, property => Value(row, property)),
        row.GetProperty("odata.etag").GetString()!);

    private static object Value(JsonElement row, JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.Number => property.Value.GetInt32(),
        JsonValueKind.True or JsonValueKind.False => property.Value.GetBoolean(),
        _ when row.TryGetProperty($"{property.Name}@odata.type", out var type) && type.GetString() == "Edm.Int64" =>
            long.Parse(property.Value.GetString()!, CultureInfo.InvariantCulture),
        _ => property.Value.GetString()!,
    };

    private static async Task<JsonDocument> Body(HttpResponseMessage answer) =>
        answer.IsSuccessStatusCode ? JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync()) : throw await Unexpected(answer);

    private static async Task<HttpRequestException> Unexpected(HttpResponseMessage answer) => new(await answer.Content.ReadAsStringAsync(), null, answer.StatusCode);
}

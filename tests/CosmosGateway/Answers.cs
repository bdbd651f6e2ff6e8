using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>Answers as the service gives them.</summary>
internal static class Answers
{
    /// <summary>JSON.</summary>
    public static HttpResponseMessage Json(HttpStatusCode status, JsonNode body, string? eTag = null)
    {
        var answer = Empty(status, eTag);
        answer.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return answer;
    }

    /// <summary>The JSON of an item.</summary>
    public static HttpResponseMessage Item(GatewayItem item)
    {
        var answer = Empty(HttpStatusCode.OK, item.ETag);
        answer.Content = new StringContent(item.Json, Encoding.UTF8, "application/json");
        return answer;
    }

    /// <summary>Nothing but a status.</summary>
    public static HttpResponseMessage Empty(HttpStatusCode status, string? eTag = null)
    {
        var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent([]) };
        if (eTag is not null)
        {
            Say(answer, "etag", eTag);
        }

        return answer;
    }

    /// <summary>A refusal.</summary>
    public static HttpResponseMessage Refused(HttpStatusCode status, TimeSpan? retryAfter = null)
    {
        var answer = Json(status, new JsonObject { ["code"] = status.ToString(), ["message"] = "refused" });
        if (retryAfter is { } time)
        {
            Say(answer, "x-ms-retry-after-ms", time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }

        return answer;
    }

    /// <summary>There is no such container or database.</summary>
    public static HttpResponseMessage NoOwner()
    {
        var answer = Refused(HttpStatusCode.NotFound);
        Say(answer, "x-ms-substatus", "1003");
        return answer;
    }

    /// <summary>Adds a header.</summary>
    public static void Say(HttpResponseMessage answer, string header, string value) => answer.Headers.TryAddWithoutValidation(header, value);

    /// <summary>Adds what every answer about items says.</summary>
    public static void Charged(HttpResponseMessage answer, double charge, PhysicalPartition? partition, long sequence)
    {
        Say(answer, "x-ms-request-charge", charge.ToString(CultureInfo.InvariantCulture));
        Say(answer, "x-ms-activity-id", Guid.NewGuid().ToString());
        Say(answer, "x-ms-session-token", $"{partition?.Id ?? "0"}:-1#{sequence}");
    }
}

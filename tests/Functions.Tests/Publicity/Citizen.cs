using System.Net;
using System.Text;
using System.Text.Json;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>Somebody at the doors of the publicity: the public, an officer, an operator.</summary>
internal static class Citizen
{
    /// <summary>Reads.</summary>
    public static async Task<T> Read<T>(this LocalService service, string path, string? account = null)
    {
        using var client = service.As(account);
        return JsonSerializer.Deserialize<T>(await client.GetStringAsync(new Uri($"api/{path}", UriKind.Relative)), ApiJson.Options)!;
    }

    /// <summary>Writes.</summary>
    public static async Task<(HttpStatusCode Status, string Body)> Write(
        this LocalService service, HttpMethod method, string path, object body, string? account = null, string? key = null)
    {
        using var client = service.As(account);
        using var request = new HttpRequestMessage(method, new Uri($"api/{path}", UriKind.Relative))
        {
            Content = new StringContent(JsonSerializer.Serialize(body, body.GetType(), ApiJson.Options), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", key ?? Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Objects, with success.</summary>
    public static async Task<ObjectionStatus> Object(this LocalService service, string batch, PlaceObjection objection, string? key = null, string? account = null)
    {
        var (status, body) = await service.Write(HttpMethod.Post, $"publicity/batches/{batch}/objections", objection, account, key);
        Assert.True(status == HttpStatusCode.Created, body);
        return JsonSerializer.Deserialize<ObjectionStatus>(body, ApiJson.Options)!;
    }
}

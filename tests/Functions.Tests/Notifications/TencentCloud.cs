using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>Tencent Cloud as far as a text goes: it checks the signature of each request on its own, then answers what it was told to.</summary>
internal sealed class TencentCloud : HttpMessageHandler
{
    public const string SecretId = "AKIDtest";
    public const string SecretKey = "secret-of-the-test";

    private readonly Queue<Func<HttpResponseMessage>> answers = new();

    public List<JsonNode> Requests { get; } = [];

    public void Answers(string json) => answers.Enqueue(() => Json(json));

    public void Answers(HttpStatusCode status) => answers.Enqueue(() => new HttpResponseMessage(status));

    public void Breaks(Exception how) => answers.Enqueue(() => throw how);

    public static string Status(string code, string serial = "5000:1") =>
        $$$"""{"Response":{"SendStatusSet":[{"SerialNo":"{{{serial}}}","PhoneNumber":"+8613800138001","Fee":1,"SessionContext":"t","Code":"{{{code}}}","Message":"m","IsoCode":"CN"}],"RequestId":"r"}}""";

    public static string Error(string code) => $$$"""{"Response":{"Error":{"Code":"{{{code}}}","Message":"m"},"RequestId":"r"}}""";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        if (request.Headers.GetValues("Authorization").Single() != Expected(request, body))
        {
            return Json(Error("AuthFailure.SignatureFailure"));
        }

        Requests.Add(JsonNode.Parse(body)!);
        return answers.TryDequeue(out var answer) ? answer() : Json(Status("Ok", $"5000:{Requests.Count}"));
    }

    // Built from the request as it came, apart from the code under test.
    private static string Expected(HttpRequestMessage request, byte[] body)
    {
        var at = long.Parse(request.Headers.GetValues("X-TC-Timestamp").Single(), System.Globalization.CultureInfo.InvariantCulture);
        var day = DateTimeOffset.FromUnixTimeSeconds(at).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var canonical = string.Join(
            '\n', request.Method.Method, request.RequestUri!.AbsolutePath, "", $"content-type:{request.Content!.Headers.ContentType}",
            $"host:{request.Headers.Host}", "", "content-type;host", Convert.ToHexStringLower(SHA256.HashData(body)));
        var toSign = $"TC3-HMAC-SHA256\n{at}\n{day}/sms/tc3_request\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = new[] { day, "sms", "tc3_request" }.Aggregate(Encoding.UTF8.GetBytes($"TC3{SecretKey}"), (sofar, word) => HMACSHA256.HashData(sofar, Encoding.UTF8.GetBytes(word)));
        return $"TC3-HMAC-SHA256 Credential={SecretId}/{day}/sms/tc3_request, SignedHeaders=content-type;host, "
            + $"Signature={Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)))}";
    }

    private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}

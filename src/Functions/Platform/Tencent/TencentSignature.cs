using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TalentSettlement.Functions.Platform.Tencent;

/// <summary>Signs requests to Tencent Cloud as its signature of version 3 asks for: TC3-HMAC-SHA256 over method, two headers and body.</summary>
internal static class TencentSignature
{
    private const string Algorithm = "TC3-HMAC-SHA256";
    private const string SignedHeaders = "content-type;host";

    /// <summary>The only type of body that is sent; it is part of what is signed.</summary>
    public const string ContentType = "application/json; charset=utf-8";

    /// <summary>The value of the header <c>Authorization</c> for a POST to <c>/</c>.</summary>
    /// <param name="account">Who signs.</param>
    /// <param name="service">The product's short name, for example <c>sms</c>.</param>
    /// <param name="host">The host that is called.</param>
    /// <param name="body">The body as it is sent.</param>
    /// <param name="at">When; accepted for five minutes. Its day is in UTC.</param>
    public static string Of(TencentAccount account, string service, string host, ReadOnlySpan<byte> body, DateTimeOffset at)
    {
        var day = at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var scope = $"{day}/{service}/tc3_request";
        var request = $"POST\n/\n\ncontent-type:{ContentType}\nhost:{host}\n\n{SignedHeaders}\n{Convert.ToHexStringLower(SHA256.HashData(body))}";
        var toSign = $"{Algorithm}\n{at.ToUnixTimeSeconds()}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)))}";
        var key = Mac(Mac(Mac(Encoding.UTF8.GetBytes($"TC3{account.SecretKey}"), day), service), "tc3_request");
        return $"{Algorithm} Credential={account.SecretId}/{scope}, SignedHeaders={SignedHeaders}, Signature={Convert.ToHexStringLower(Mac(key, toSign))}";
    }

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}

using System.Security.Cryptography;
using System.Text;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>An idempotency key as it is kept: digests only.</summary>
/// <param name="Key">The digest of the caller's account and the key: another caller's key is another key.</param>
/// <param name="RequestDigest">The digest of method, address and body.</param>
public sealed record Idempotency(string Key, string RequestDigest)
{
    /// <summary>An identity derived from the key, so that a repeated request to create something names the same thing.</summary>
    public Guid DerivedId => new(Convert.FromHexString(Key).AsSpan(0, 16));

    /// <summary>Digests a key and its request.</summary>
    /// <param name="subject">The caller's account.</param>
    /// <param name="key">The key as sent, 1 to 200 characters.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The address.</param>
    /// <param name="body">The body.</param>
    /// <returns>The digests.</returns>
    public static Idempotency Of(string subject, string key, string method, string path, ReadOnlySpan<byte> body)
    {
        using var request = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        request.AppendData(Encoding.UTF8.GetBytes($"{method} {path}\n"));
        request.AppendData(body);
        return new Idempotency(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\n{key}"))),
            Convert.ToHexStringLower(request.GetHashAndReset()));
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Typed documents in the registry.</summary>
public static class Documents
{
    /// <summary>A document to be created.</summary>
    /// <typeparam name="T">What it says.</typeparam>
    /// <param name="kind">The partition.</param>
    /// <param name="id">The identity.</param>
    /// <param name="body">What it says.</param>
    /// <returns>The entry.</returns>
    public static RegistryEntry Of<T>(string kind, string id, T body) => new(kind, id, JsonSerializer.Serialize(body, ApiJson.Options));

    /// <summary>What a document says.</summary>
    /// <typeparam name="T">What it says.</typeparam>
    /// <param name="entry">The entry.</param>
    /// <returns>The body.</returns>
    public static T Read<T>(this RegistryEntry entry) => JsonSerializer.Deserialize<T>(entry.Body, ApiJson.Options)!;

    /// <summary>Binds an idempotency key to its request, for writes that are not kept with a case.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="idempotency">The key and the digest of the request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the key belongs to this request, now or before.</returns>
    /// <exception cref="MalformedRequestException">422 when the key came with another request before.</exception>
    public static async Task Bind(this IRegistry registry, Idempotency idempotency, CancellationToken cancellation)
    {
        if (!await registry.Create(new RegistryEntry("request", idempotency.Key, idempotency.RequestDigest), cancellation)
            && await registry.Find("request", idempotency.Key, cancellation) is { } known
            && known.Body != idempotency.RequestDigest)
        {
            throw new MalformedRequestException(StatusCodes.Status422UnprocessableEntity, "idempotency-mismatch", "Idempotency-Key");
        }
    }

    /// <summary>Creates a document, or finds the one an earlier, equal request created.</summary>
    /// <typeparam name="T">What it says.</typeparam>
    /// <param name="registry">The registry.</param>
    /// <param name="kind">The partition.</param>
    /// <param name="id">The identity, derived from the request's idempotency key.</param>
    /// <param name="body">What it says.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The document on record, and whether it was there before.</returns>
    public static async Task<(T Body, bool Existed)> CreateOnce<T>(
        this IRegistry registry, string kind, string id, T body, CancellationToken cancellation)
    {
        if (await registry.Create(Of(kind, id, body), cancellation))
        {
            return (body, false);
        }

        var known = await registry.Find(kind, id, cancellation) ?? throw new InvalidOperationException($"{kind}/{id} is gone.");
        return (known.Read<T>(), true);
    }
}

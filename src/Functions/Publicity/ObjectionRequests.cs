using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Gives a request that objects its identity, once: the same request sent again is the same objection, received when it was received first.</summary>
/// <param name="registry">Where it is noted.</param>
/// <param name="clock">The clock.</param>
public sealed class ObjectionRequests(IRegistry registry, TimeProvider clock)
{
    /// <summary>The identity that a request has.</summary>
    /// <param name="batch">The batch it objects to.</param>
    /// <param name="idempotency">The key and the digest of the request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The identity, when it was received, and whether it was there before.</returns>
    /// <exception cref="MalformedRequestException">422 when the key came with another request before.</exception>
    public async Task<(ObjectionId Id, DateTimeOffset At, bool Existed)> IdentityOf(BatchId batch, Idempotency idempotency, CancellationToken cancellation)
    {
        await registry.Bind(idempotency, cancellation);
        var at = clock.GetUtcNow();
        var (first, existed) = await registry.CreateOnce(
            "objection-request", idempotency.Key, new First(ObjectionId.Of(batch, at, idempotency.DerivedId.ToString("N")), at), cancellation);
        return (first.Id, first.At, existed);
    }

    private sealed record First(ObjectionId Id, DateTimeOffset At);
}

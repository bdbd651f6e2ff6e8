using System.Net;

namespace TalentSettlement.CosmosGateway;

/// <summary>One request for items, as the gateway saw and answered it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Container">The container.</param>
/// <param name="Command">What it was for, as <see cref="Gateway.Command"/> said; <see langword="null"/> for what nobody waits for.</param>
/// <param name="Status">How it ended; of a refused batch, that of the operation that refused it.</param>
/// <param name="Read">Items read.</param>
/// <param name="Written">Items written.</param>
/// <param name="Bytes">The size of the items read or written.</param>
/// <param name="Charge">Request units, by <see cref="RequestUnits"/>.</param>
public sealed record GatewayOperation(
    RequestKind Kind, string Container, string? Command, HttpStatusCode Status, int Read, int Written, long Bytes, double Charge)
{
    /// <summary>Whether it changed anything.</summary>
    public bool IsWrite => Kind is RequestKind.Batch or RequestKind.Create or RequestKind.Replace or RequestKind.Delete;
}

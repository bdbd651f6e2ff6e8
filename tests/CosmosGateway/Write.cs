using System.Net;

namespace TalentSettlement.CosmosGateway;

/// <summary>One write that is asked for.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Id">The item that is replaced or deleted.</param>
/// <param name="Json">The item that comes.</param>
/// <param name="IfMatch">Only on this version.</param>
internal sealed record Write(RequestKind Kind, string? Id, byte[] Json, string? IfMatch);

/// <summary>How a write ended.</summary>
/// <param name="Status">The status.</param>
/// <param name="Item">The item as it lies there now.</param>
/// <param name="Bytes">The size of what was written or deleted.</param>
/// <param name="Charge">Request units.</param>
internal sealed record Written(HttpStatusCode Status, GatewayItem? Item = null, long Bytes = 0, double Charge = 1)
{
    public bool IsDone => (int)Status < 400;
}

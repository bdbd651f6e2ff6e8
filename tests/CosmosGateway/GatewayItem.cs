using System.Text;
using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>An item as it lies in its container.</summary>
/// <param name="Partition">The value of its partition key.</param>
/// <param name="Id">Its identity within the partition.</param>
/// <param name="Json">The item without the service's own properties.</param>
/// <param name="ETag">Its version.</param>
/// <param name="CreatedAs">With which of the container's writes there first was one of this identity.</param>
/// <param name="Sequence">With which of the container's writes it came.</param>
/// <param name="WrittenAt">When it was written.</param>
public sealed record GatewayItem(string Partition, string Id, string Json, string ETag, long CreatedAs, long Sequence, DateTimeOffset WrittenAt)
{
    /// <summary>Its size, in bytes.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Json);

    /// <summary>Where the partition lies among the physical ones.</summary>
    internal string Place { get; } = PartitionPlaces.Of(Partition);

    /// <summary>The item.</summary>
    /// <returns>A copy.</returns>
    public JsonObject Read() => JsonNode.Parse(Json)!.AsObject();
}

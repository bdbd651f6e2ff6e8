namespace TalentSettlement.CosmosGateway;

/// <summary>A part of every container: lists are read from each of them, and put in order by the client.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="From">Where it begins, inclusive.</param>
/// <param name="To">Where it ends, exclusive.</param>
internal sealed record PhysicalPartition(string Id, string From, string To)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PhysicalPartition> All { get; } = [new("0", "", "15"), new("1", "15", "2A"), new("2", "2A", "FF")];

    /// <summary>The one in which a place lies.</summary>
    public static PhysicalPartition Of(string place) => All.Single(range =>
        string.CompareOrdinal(place, range.From) >= 0 && string.CompareOrdinal(place, range.To) < 0);
}

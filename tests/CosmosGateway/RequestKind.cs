namespace TalentSettlement.CosmosGateway;

/// <summary>What a request for items is.</summary>
public enum RequestKind
{
    /// <summary>One item by its identity.</summary>
    PointRead = 1,

    /// <summary>A new item.</summary>
    Create = 2,

    /// <summary>An item instead of another one.</summary>
    Replace = 3,

    /// <summary>An item less.</summary>
    Delete = 4,

    /// <summary>Several writes in one partition, all of them or none.</summary>
    Batch = 5,

    /// <summary>One page of a list, from one physical partition.</summary>
    Query = 6,

    /// <summary>How a list is to be read from several physical partitions; costs nothing.</summary>
    QueryPlan = 7,
}

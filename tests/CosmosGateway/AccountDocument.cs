using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>What an account says of itself: one region, session consistency, and what its query engine can do.</summary>
internal static class AccountDocument
{
    private const string QueryEngine = """
        {"maxSqlQueryInputLength":262144,"maxJoinsPerSqlQuery":5,"maxLogicalAndPerSqlQuery":500,"maxLogicalOrPerSqlQuery":500,"maxUdfRefPerSqlQuery":10,"maxInExpressionItemsCount":16000,"queryMaxInMemorySortDocumentCount":500,"maxQueryRequestTimeoutFraction":0.9,"sqlAllowNonFiniteNumbers":false,"sqlAllowAggregateFunctions":true,"sqlAllowSubQuery":true,"sqlAllowScalarSubQuery":true,"allowNewKeywords":true,"sqlAllowLike":true,"sqlAllowGroupByClause":true,"maxSpatialQueryCells":12,"spatialMaxGeometryPointCount":256,"sqlDisableQueryILOptimization":false,"sqlDisableFilterPlanOptimization":false,"sqlAllowTop":true,"enableSpatialIndexing":true}
        """;

    /// <summary>The document.</summary>
    public static JsonObject Of(Uri endpoint) => new()
    {
        ["_self"] = "",
        ["id"] = "gateway",
        ["_rid"] = "gateway",
        ["media"] = "//media/",
        ["addresses"] = "//addresses/",
        ["_dbs"] = "//dbs/",
        ["writableLocations"] = Region(endpoint),
        ["readableLocations"] = Region(endpoint),
        ["enableMultipleWriteLocations"] = false,
        ["userReplicationPolicy"] = Replicas(),
        ["userConsistencyPolicy"] = new JsonObject { ["defaultConsistencyLevel"] = "Session" },
        ["systemReplicationPolicy"] = Replicas(),
        ["readPolicy"] = new JsonObject { ["primaryReadCoefficient"] = 1, ["secondaryReadCoefficient"] = 1 },
        ["queryEngineConfiguration"] = QueryEngine.Trim(),
    };

    private static JsonArray Region(Uri endpoint) => new(new JsonObject { ["name"] = "local", ["databaseAccountEndpoint"] = endpoint.AbsoluteUri });

    private static JsonObject Replicas() => new() { ["asyncReplication"] = false, ["minReplicaSetSize"] = 1, ["maxReplicasetSize"] = 4 };
}

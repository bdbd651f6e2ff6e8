using System.Net;
using Microsoft.Azure.Cosmos;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>How the service answered, whatever the kind of request.</summary>
/// <param name="Status">The status; of a refused batch, that of the operation that refused it.</param>
/// <param name="Charge">Request units.</param>
/// <param name="SubStatus">What makes the status more precise, as a number.</param>
internal readonly record struct CosmosReply(HttpStatusCode Status, double Charge, string? SubStatus)
{
    private const string OwnerMissing = "1003";

    /// <summary>Whether it may be otherwise in a moment.</summary>
    public bool IsTransient => Status is HttpStatusCode.RequestTimeout
        or HttpStatusCode.Gone
        or (HttpStatusCode)449
        or HttpStatusCode.InternalServerError
        or HttpStatusCode.ServiceUnavailable;

    /// <summary>Whether it is not the item that is missing, but the container or the database.</summary>
    public bool MissesContainer => Status == HttpStatusCode.NotFound && SubStatus == OwnerMissing;

    public static CosmosReply Of(ResponseMessage reply) => new(reply.StatusCode, reply.Headers.RequestCharge, reply.Headers["x-ms-substatus"]);

    public static CosmosReply Of(TransactionalBatchResponse reply) => new(reply.StatusCode, reply.RequestCharge, reply.Headers["x-ms-substatus"]);

    /// <summary>What a list ended with: only a container can be missing to it.</summary>
    public static CosmosReply Of(CosmosException broken) =>
        new(broken.StatusCode, broken.RequestCharge, broken.StatusCode == HttpStatusCode.NotFound ? OwnerMissing : null);
}

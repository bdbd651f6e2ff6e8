using System.Text.Json;
using Microsoft.DurableTask.Client;
using TalentSettlement.LocalRuntime.Durable.Storage;

namespace TalentSettlement.LocalRuntime.Durable.Clients;

/// <summary>A stored instance as a client sees it.</summary>
internal static class Metadata
{
    public static OrchestrationMetadata From(InstanceRow row, bool full, JsonSerializerOptions json) => new(row.Name, row.Id)
    {
        RuntimeStatus = row.Status,
        CreatedAt = new DateTimeOffset(row.Created, TimeSpan.Zero),
        LastUpdatedAt = new DateTimeOffset(row.Updated, TimeSpan.Zero),
        SerializedInput = full ? row.Input : null,
        SerializedOutput = full ? row.Output : null,
        SerializedCustomStatus = full ? row.Custom : null,
        FailureDetails = full && row.Failure is { } failure ? Payload.Failure(failure) : null,
        Json = full ? json : null,
    };
}

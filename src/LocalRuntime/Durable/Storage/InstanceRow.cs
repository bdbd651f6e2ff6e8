using Microsoft.DurableTask.Client;
using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Storage;

/// <summary>An instance as it is stored; times are UTC ticks.</summary>
internal sealed record InstanceRow
{
    /// <summary>Its number; never used again, not even for a later instance of the same id.</summary>
    public required long Key { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public OrchestrationRuntimeStatus Status { get; init; }

    public long Created { get; init; }

    public long Updated { get; init; }

    /// <summary>How often it continued as new.</summary>
    public long Generation { get; init; }

    /// <summary>When it must be woken.</summary>
    public long? Due { get; init; }

    /// <summary>Whether something of it is under way that a restart must take up.</summary>
    public bool Busy { get; init; }

    public string? Input { get; init; }

    public string? Output { get; init; }

    public string? Custom { get; init; }

    public string? Failure { get; init; }

    public Parent? Parent { get; init; }

    public string Execution => $"{Key}:{Generation}";

    public bool IsOpen => Status is OrchestrationRuntimeStatus.Running or OrchestrationRuntimeStatus.Pending;
}

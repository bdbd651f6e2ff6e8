using System.Text.Json;

namespace Microsoft.DurableTask.Client;

/// <summary>An instance as it is stored.</summary>
public sealed class OrchestrationMetadata
{
    /// <summary>An instance of an orchestrator.</summary>
    public OrchestrationMetadata(string name, string instanceId)
    {
        Name = name;
        InstanceId = instanceId;
    }

    /// <summary>The orchestrator's name.</summary>
    public string Name { get; }

    /// <summary>The instance's id.</summary>
    public string InstanceId { get; }

    /// <summary>How far it has come.</summary>
    public OrchestrationRuntimeStatus RuntimeStatus { get; init; }

    /// <summary>When it was stored.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>Its input, as JSON; null unless asked for.</summary>
    public string? SerializedInput { get; init; }

    /// <summary>Its output, as JSON; null unless asked for.</summary>
    public string? SerializedOutput { get; init; }

    /// <summary>Its published state, as JSON; null unless asked for.</summary>
    public string? SerializedCustomStatus { get; init; }

    /// <summary>Why it failed; null unless it did and it was asked for.</summary>
    public TaskFailureDetails? FailureDetails { get; init; }

    /// <summary>Whether it is running; a pending one is not.</summary>
    public bool IsRunning => RuntimeStatus == OrchestrationRuntimeStatus.Running;

    /// <summary>Whether it has ended.</summary>
    public bool IsCompleted => RuntimeStatus
        is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    internal JsonSerializerOptions? Json { get; init; }

    /// <summary>Its input.</summary>
    /// <exception cref="InvalidOperationException">It was read without inputs and outputs.</exception>
    public T? ReadInputAs<T>() => Read<T>(SerializedInput);

    /// <summary>Its output.</summary>
    /// <exception cref="InvalidOperationException">It was read without inputs and outputs.</exception>
    public T? ReadOutputAs<T>() => Read<T>(SerializedOutput);

    /// <summary>Its published state.</summary>
    /// <exception cref="InvalidOperationException">It was read without inputs and outputs.</exception>
    public T? ReadCustomStatusAs<T>() => Read<T>(SerializedCustomStatus);

    private T? Read<T>(string? json)
    {
        var options = Json ?? throw new InvalidOperationException(
            "This can only be used on OrchestrationMetadata objects that are fetched with the option to include inputs and outputs.");
        return json is null ? default : JsonSerializer.Deserialize<T>(json, options);
    }
}

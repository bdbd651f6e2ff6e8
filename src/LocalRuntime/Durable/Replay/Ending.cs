using Microsoft.DurableTask;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>How an execution ended.</summary>
internal abstract record Ending
{
    private Ending()
    {
    }

    /// <summary>The orchestrator returned.</summary>
    public sealed record Completed(string? Output) : Ending;

    /// <summary>The orchestrator threw.</summary>
    public sealed record Failed(TaskFailureDetails Why) : Ending;

    /// <summary>The orchestrator did not repeat itself; its history is kept.</summary>
    public sealed record Diverged(TaskFailureDetails Why) : Ending;

    /// <summary>The orchestrator wants to begin again.</summary>
    public sealed record Continued(string? Input, IReadOnlyList<(string Name, string? Payload)> Carried) : Ending;
}

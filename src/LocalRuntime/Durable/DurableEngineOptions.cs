using System.Text.Json;

namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>How an engine stores and runs.</summary>
public sealed record DurableEngineOptions
{
    /// <summary>The SQLite file; created when missing; owned by one engine at a time.</summary>
    public required string DatabasePath { get; init; }

    /// <summary>How inputs, outputs and events are serialised; default: System.Text.Json's defaults (names as declared).</summary>
    public JsonSerializerOptions Json { get; init; } = JsonSerializerOptions.Default;

    /// <summary>How many activities run at once.</summary>
    public int MaxConcurrentActivities { get; init; } = 512;

    /// <summary>How many orchestrators are between two awaits at once.</summary>
    public int MaxConcurrentOrchestrations { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>How many waiting orchestrators keep their state in memory; the others are replayed when something comes for them.</summary>
    /// <remarks>Zero replays every orchestrator at every turn, which shows at once what is not deterministic.</remarks>
    public int MaxWaitingInMemory { get; init; } = 20_000;

    /// <summary>Where a test ends the engine; null: nowhere.</summary>
    public ICrashPoints? CrashPoints { get; init; }
}

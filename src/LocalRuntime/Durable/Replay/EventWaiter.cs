using System.Text.Json;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>An orchestrator's wait for one event.</summary>
internal abstract class EventWaiter
{
    public abstract Type Type { get; }

    public abstract void Take(string? payload, JsonSerializerOptions options);
}

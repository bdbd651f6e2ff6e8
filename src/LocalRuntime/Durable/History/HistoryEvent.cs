namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>Something that came to an orchestrator.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Task">The task it answers; zero for an external event.</param>
/// <param name="Name">The external event's name.</param>
/// <param name="Payload">A result, an event's payload or a failure, as JSON.</param>
internal readonly record struct HistoryEvent(EventKind Kind, int Task, string? Name, string? Payload);

namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>One run of an orchestrator from await to await: when, what came, what it then asked for.</summary>
internal sealed record TurnRecord(long Time, IReadOnlyList<HistoryEvent> Events, IReadOnlyList<HistoryAction> Actions);

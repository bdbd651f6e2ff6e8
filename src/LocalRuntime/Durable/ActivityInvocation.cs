namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>One attempt to run an activity.</summary>
/// <param name="Name">The activity's name, as the orchestrator wrote it.</param>
/// <param name="InstanceId">The orchestration that called it.</param>
/// <param name="InputJson">Its input as JSON; null: it has none.</param>
public sealed record ActivityInvocation(string Name, string InstanceId, string? InputJson);

namespace TalentSettlement.LocalRuntime.Durable.Messages;

/// <summary>Who waits for a sub-orchestration.</summary>
/// <param name="Id">The instance.</param>
/// <param name="Name">Its orchestrator.</param>
/// <param name="Execution">Its execution; an answer to an earlier one is dropped.</param>
/// <param name="Task">The task that waits.</param>
internal sealed record Parent(string Id, string Name, string Execution, int Task);

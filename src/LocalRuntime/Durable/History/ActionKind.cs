namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>What an orchestrator asked for; the numbers are stored.</summary>
internal enum ActionKind : byte
{
    CallActivity = 1,
    CreateTimer = 2,
    CallSubOrchestrator = 3,
    SendEvent = 4,
}

namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>What came to an orchestrator; the numbers are stored.</summary>
internal enum EventKind : byte
{
    TaskCompleted = 1,
    TaskFailed = 2,
    TimerFired = 3,
    EventRaised = 4,
}

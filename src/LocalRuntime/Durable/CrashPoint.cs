namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>A moment at which a process may die.</summary>
public enum CrashPoint
{
    /// <summary>An orchestrator has asked for something it will await; nothing of this turn is stored.</summary>
    OrchestratorAwait = 1,

    /// <summary>A turn has ended and is about to be stored.</summary>
    BeforeCommit = 2,

    /// <summary>A turn is on disk; nothing that follows from it has begun, no caller has been answered.</summary>
    AfterCommit = 3,

    /// <summary>An activity is about to run.</summary>
    BeforeActivity = 4,

    /// <summary>An activity has had its effect; its result is not stored.</summary>
    AfterActivity = 5,
}

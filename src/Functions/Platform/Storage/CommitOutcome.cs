namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>How a commit ended.</summary>
public enum CommitOutcome
{
    /// <summary>All of it is on disk.</summary>
    Committed = 1,

    /// <summary>Another command changed the case first; nothing was stored.</summary>
    Stale = 2,

    /// <summary>The idempotency key was already answered; nothing was stored.</summary>
    AlreadyAnswered = 3,
}

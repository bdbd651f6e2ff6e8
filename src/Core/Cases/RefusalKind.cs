namespace TalentSettlement.Core.Cases;

/// <summary>The nature of a refusal: what would have to be different.</summary>
public enum RefusalKind
{
    /// <summary>What was sent is incomplete or contradicts itself; the sender can mend it (422).</summary>
    Unacceptable = 1,

    /// <summary>The state of the case does not allow it (409).</summary>
    Conflict = 2,

    /// <summary>The person or the capacity may not do this, or not yet (403).</summary>
    Forbidden = 3,

    /// <summary>Someone else changed the case first (412).</summary>
    Overtaken = 4,
}

using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Cases;

/// <summary>Whether a person's lock was taken.</summary>
public abstract record LockOutcome
{
    private LockOutcome()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="Previous">The person's earlier case, which has ended.</param>
    public sealed record Taken(CaseId? Previous) : LockOutcome;

    /// <summary>An active case holds it.</summary>
    /// <param name="Active">The case.</param>
    public sealed record Held(ISettlementCase Active) : LockOutcome;

    /// <summary>Another request has taken it just now and has not stored its case yet.</summary>
    public sealed record BeingTaken : LockOutcome;
}

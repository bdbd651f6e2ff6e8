namespace TalentSettlement.Core.Calendar;

/// <summary>What became of a change to a legal clock.</summary>
public abstract record ClockOutcome
{
    private ClockOutcome()
    {
    }

    /// <summary>The ledger has one line more.</summary>
    /// <param name="Clock">The clock with its new ledger.</param>
    public sealed record Changed(LegalClock Clock) : ClockOutcome;

    /// <summary>The ledger stays as it is.</summary>
    /// <param name="Why">The first rule that forbids the change.</param>
    public sealed record Refused(ClockRefusal Why) : ClockOutcome;
}

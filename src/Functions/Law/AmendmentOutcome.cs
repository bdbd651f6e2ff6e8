using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Law;

/// <summary>Whether an amendment was recorded.</summary>
public abstract record AmendmentOutcome
{
    private AmendmentOutcome()
    {
    }

    /// <summary>It is on record and in force here.</summary>
    /// <param name="Amendment">The amendment.</param>
    /// <param name="Existed">Whether an earlier, equal request recorded it.</param>
    public sealed record Recorded(Amendment Amendment, bool Existed) : AmendmentOutcome;

    /// <summary>It is what is in force: nothing was recorded.</summary>
    public sealed record InForceAlready : AmendmentOutcome;

    /// <summary>It is not taken.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(Refusal Refusal) : AmendmentOutcome;
}

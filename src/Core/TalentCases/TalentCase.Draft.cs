using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Being filled in (填报中, T-04 to T-07); nobody but the applicant acts.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Since">Since when.</param>
    public sealed record Draft(CaseFile File, DateTimeOffset Since) : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.Submitted(var board, var rules) => UnderReview.Received(File, board, rules),
            TalentEvent.TakenIntoLegacyLane(var appliedAt, var number) => new LegacyLane(File, appliedAt, number),
            TalentEvent.Cancelled => new Withdrawn(File, entry.At),
            _ => null,
        };
    }
}

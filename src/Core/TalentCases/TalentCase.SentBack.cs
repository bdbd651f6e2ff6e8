using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.JointReview;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Returned for correction with one complete list; may be resubmitted (退回补正, T-15, T-16).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Board">The round that was returned; what passed in it stays passed while its evidence is the same.</param>
    /// <param name="Corrections">The complete list.</param>
    /// <param name="Since">Since when.</param>
    public sealed record SentBack(
        CaseFile File, ReviewBoard Board, ImmutableArray<Correction> Corrections, DateTimeOffset Since) : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.Submitted(var board, var rules) => UnderReview.Received(File, board, rules),
            TalentEvent.Cancelled => new Withdrawn(File, entry.At),
            _ => null,
        };
    }
}

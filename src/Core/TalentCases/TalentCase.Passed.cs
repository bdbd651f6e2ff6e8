using TalentSettlement.Core.Cases;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Permits;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Passed; the applicant chooses how to receive the permit (审核通过, T-13, T-14).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Board">The round that passed.</param>
    /// <param name="At">When it passed.</param>
    /// <param name="RemindAt">When the applicant is reminded to choose; set by the policy when it passed, or was reminded last.</param>
    public sealed record Passed(CaseFile File, ReviewBoard Board, DateTimeOffset At, DateTimeOffset RemindAt) : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.DeliveryChosen(var delivery) => new Permitted(File, Board, At, delivery, null),
            TalentEvent.DeliveryReminded(var next) => this with { RemindAt = next },
            TalentEvent.Cancelled => new Withdrawn(File, entry.At),
            TalentEvent.RevocationProposed(var proposal) => new RevocationPending(this, proposal),
            _ => null,
        };
    }

    /// <summary>The permit is issued, or being issued, and waits to be posted or collected (T-14).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Board">The round that passed.</param>
    /// <param name="PassedAt">When it passed.</param>
    /// <param name="Delivery">The last choice.</param>
    /// <param name="Permit">The permit, once issued.</param>
    public sealed record Permitted(CaseFile File, ReviewBoard Board, DateTimeOffset PassedAt, Delivery Delivery, MoveInPermit? Permit)
        : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.PermitIssued(var permit) => this with { Permit = permit },
            TalentEvent.DeliveryChosen(var delivery) => this with { Delivery = delivery },
            TalentEvent.HandedOver(var handOver) when Permit is not null =>
                new Closed(File, Board, PassedAt, Permit, Delivery, handOver, entry.At),
            TalentEvent.RevocationProposed(var proposal) => new RevocationPending(this, proposal),
            _ => null,
        };
    }

    /// <summary>The permit is in the applicant's hands or in the post; the case is closed (办结).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Board">The round that passed.</param>
    /// <param name="PassedAt">When it passed.</param>
    /// <param name="Permit">The permit.</param>
    /// <param name="Delivery">The choice that held.</param>
    /// <param name="HandOver">How it was handed over.</param>
    /// <param name="At">When.</param>
    public sealed record Closed(
        CaseFile File,
        ReviewBoard Board,
        DateTimeOffset PassedAt,
        MoveInPermit Permit,
        Delivery Delivery,
        HandOver HandOver,
        DateTimeOffset At) : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) =>
            entry.Fact is TalentEvent.RevocationProposed(var proposal) ? new RevocationPending(this, proposal) : null;
    }
}

using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>Registered at the police station: settled (落户, S-46).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Documents">The documents used.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="On">The China date of the registration.</param>
    public sealed record Settled(PointsFile File, EntryDocuments Documents, DateTimeOffset At, DateOnly On) : PointsCase(File);

    /// <summary>The index card ran out before the person was registered (S-47).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Documents">The documents that ran out.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Steps">How far the person had come, if the person held the documents; a step done in time may be recorded late (I-68).</param>
    /// <param name="ApprovedOn">The China date of the approval, with <paramref name="Steps"/>.</param>
    public sealed record Expired(
        PointsFile File, EntryDocuments Documents, DateTimeOffset At, LastMile? Steps = null, DateOnly? ApprovedOn = null) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.StepDone(var step) when step.Step == LastMileStep.Registration => new Settled(File, Documents, entry.At, step.On),
            PointsEvent.StepDone(var step) when Steps is not null => this with { Steps = Steps.After(step) },
            _ => null,
        };
    }

    /// <summary>Not agreed to (不予同意, S-32, S-43).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Reasons">Why.</param>
    /// <param name="At">When.</param>
    public sealed record NotApproved(PointsFile File, ImmutableArray<ExaminationReason> Reasons, DateTimeOffset At) : PointsCase(File);

    /// <summary>The material did not come in time (逾期, S-25, S-26); the person may declare anew.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Term">The date that ran out first.</param>
    /// <param name="At">The moment of law, whenever it was noticed.</param>
    public sealed record Lapsed(PointsFile File, TermPurpose Term, DateTimeOffset At) : PointsCase(File);

    /// <summary>Stopped because a paper was false or forged (弄虚作假, S-31).</summary>
    /// <param name="File">The file, with the chain of custody.</param>
    /// <param name="Sanction">The bar by the city's sanction policy.</param>
    /// <param name="At">When it was found.</param>
    public sealed record Stopped(PointsFile File, Sanction Sanction, DateTimeOffset At) : PointsCase(File);

    /// <summary>Void (作废): deleted while it was being filled in, or cancelled with approval (S-36, S-39).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Documents">The documents that are revoked with it, when there were any.</param>
    /// <param name="At">Since when.</param>
    /// <param name="Reason">Why, in the words of whoever asked.</param>
    public sealed record Void(PointsFile File, EntryDocuments? Documents, DateTimeOffset At, string? Reason) : PointsCase(File);
}

using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>Accepted; the bureau examines and decides (受理、审批, S-32).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Batch">The batch of the publicity.</param>
    /// <param name="Material">The terms of hand-in: supplements are handed in within them (S-25).</param>
    /// <param name="Acceptance">The acceptance.</param>
    /// <param name="Term">The statutory term.</param>
    public sealed record Examining(
        PointsFile File, DeclaredPoints Declared, BatchId Batch, MaterialTerm Material, Acceptance Acceptance, ExaminationTerm Term) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => InTerm(entry) ?? Decided(entry);

        private Examining? InTerm(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.VerificationAsked(var request) => this with { Term = Term with { Verification = request } },
            PointsEvent.VerificationGranted(var clock, _) => this with { Term = Term.Extended(clock) },
            PointsEvent.VerificationDeclined => this with { Term = Term with { Verification = null } },
            PointsEvent.SupplementAsked(var supplement, var clock) => this with { Term = Term with { Supplement = supplement, Clock = clock } },
            PointsEvent.SupplementHandedIn(var clock) => this with { Term = Term.Resumed(clock) },
            PointsEvent.SupplementMissed(var clock) => this with { Term = Term.Resumed(clock) },
            PointsEvent.ExaminationReminded(var days) => this with { Term = Term with { Reminded = Term.Reminded.Add(days) } },
            PointsEvent.TermBreached(var at) => this with { File = File with { Breaches = File.Breaches.Add(new TermBreach(at, entry.At)) } },
            _ => null,
        };

        private PointsCase? Decided(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.Approved(var by, Reform: ReformStep.Needed) => new AwaitingReform(File, Declared, new Approval(entry.At, by)),
            PointsEvent.Approved(var by, _) => new ToBePrinted(File.EndAttempt(entry.At, "approved"), Declared, new Approval(entry.At, by)),
            PointsEvent.NotApproved(var reasons, _) => new NotApproved(File.EndAttempt(entry.At, "not-approved"), reasons, entry.At),
            PointsEvent.ForgeryFound(var custody, var sanction) => Forged(entry, custody, sanction),
            _ => null,
        };
    }

    /// <summary>Human resources agreed; for an agricultural household development and reform decides as well (S-42, S-43).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Approval">The agreement.</param>
    public sealed record AwaitingReform(PointsFile File, DeclaredPoints Declared, Approval Approval) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.ReformApproved(var by) =>
                new ToBePrinted(File.EndAttempt(entry.At, "approved"), Declared, Approval with { ReformAt = entry.At, ReformBy = by }),
            PointsEvent.NotApproved(var reasons, _) => new NotApproved(File.EndAttempt(entry.At, "not-approved"), reasons, entry.At),
            PointsEvent.ForgeryFound(var custody, var sanction) => Forged(entry, custody, sanction),
            _ => null,
        };
    }
}

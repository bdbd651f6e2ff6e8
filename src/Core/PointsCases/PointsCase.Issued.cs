using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notices;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>"Points to be printed" (积分待打印, S-42).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Approval">The agreement.</param>
    public sealed record ToBePrinted(PointsFile File, DeclaredPoints Declared, Approval Approval) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) =>
            entry.Fact is PointsEvent.DocumentsIssued(var documents) ? new Printed(File, Declared, Approval, IssuedDocuments.First(documents)) : null;
    }

    /// <summary>Notice and cards are printed and wait for the agency's manager (待领取, S-42).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Approval">The agreement.</param>
    /// <param name="Issued">The documents.</param>
    public sealed record Printed(PointsFile File, DeclaredPoints Declared, Approval Approval, IssuedDocuments Issued) : PointsCase(File)
    {
        /// <summary>The documents in force and those superseded.</summary>
        public EntryDocuments Documents => Issued.Documents;

        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.DocumentsCollected(var by) => new Collected(File, Declared, Approval, Issued, new Pickup(entry.At, by)),
            PointsEvent.CardExpired => new Expired(File with { Cancellation = null }, Documents, entry.At),
            _ => Issued.After(entry) is { } issued ? this with { File = IssuedDocuments.Amend(File, entry), Issued = issued } : null,
        };
    }

    /// <summary>The agency has notice and cards and passes them on once its fee is paid (S-56).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Approval">The agreement.</param>
    /// <param name="Issued">The documents.</param>
    /// <param name="Pickup">How they were collected.</param>
    public sealed record Collected(
        PointsFile File, DeclaredPoints Declared, Approval Approval, IssuedDocuments Issued, Pickup Pickup) : PointsCase(File)
    {
        /// <summary>The documents in force and those superseded.</summary>
        public EntryDocuments Documents => Issued.Documents;

        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.FeePaid => this with { Pickup = Pickup with { FeePaidAt = entry.At } },
            PointsEvent.PassedOn => new Moving(File, Declared, Approval, Issued, LastMile.Begun),
            PointsEvent.CardExpired => new Expired(File with { Cancellation = null }, Documents, entry.At),
            _ => Issued.After(entry) is { } issued ? this with { File = IssuedDocuments.Amend(File, entry), Issued = issued } : null,
        };
    }

    /// <summary>The person holds notice and cards and goes the last steps (后续事项, S-44 to S-46, N20).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Approval">The agreement.</param>
    /// <param name="Issued">The documents.</param>
    /// <param name="Steps">How far the person has come.</param>
    public sealed record Moving(PointsFile File, DeclaredPoints Declared, Approval Approval, IssuedDocuments Issued, LastMile Steps) : PointsCase(File)
    {
        /// <summary>The documents in force and those superseded.</summary>
        public EntryDocuments Documents => Issued.Documents;

        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.StepDone(var step) when step.Step == LastMileStep.Registration => new Settled(File, Documents, entry.At, step.On),
            PointsEvent.StepDone(var step) => this with { Steps = Steps.After(step) },
            PointsEvent.CardExpired => new Expired(File with { Cancellation = null }, Documents, entry.At, Steps, Approval.At.ChinaDate),
            _ => Issued.After(entry) is { } issued ? this with { File = IssuedDocuments.Amend(File, entry), Issued = issued } : null,
        };
    }
}

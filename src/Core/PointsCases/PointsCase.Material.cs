using System.Text.Json.Serialization;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>Publicity passed; the agency prepares and hands in the written material (公示通过待交材料, S-21, S-25).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Batch">The batch of the publicity.</param>
    /// <param name="Term">The terms of hand-in.</param>
    /// <param name="PassedAt">When it was recorded that the publicity passed.</param>
    /// <param name="ReturnedAt">When the window gave the material back last, or not yet.</param>
    public sealed record AwaitingMaterial(
        PointsFile File, DeclaredPoints Declared, BatchId Batch, MaterialTerm Term, DateTimeOffset PassedAt, DateTimeOffset? ReturnedAt = null)
        : PointsCase(File)
    {
        /// <summary>Since when the agency can hand in: the end of publicity, the indicator or the return, whichever came last.</summary>
        [JsonIgnore]
        public DateTimeOffset Since => new[] { PassedAt, ReturnedAt ?? PassedAt, Term.Validity?.StartedAt ?? PassedAt }.Max();

        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.IndicatorIssued(var validity) => this with { Term = Term with { Validity = validity } },
            PointsEvent.MaterialReminded(var days) => this with { Term = Term with { Reminded = Term.Reminded.Add(days) } },
            PointsEvent.MaterialHandedIn(var handIn) => new AtWindow(File with { HandIns = File.HandIns.Add(handIn) }, Declared, Batch, Term, PassedAt, handIn),
            PointsEvent.MaterialLapsed(var purpose, var at) => new Lapsed(File.EndAttempt(at, "lapsed"), purpose, at),
            PointsEvent.InformationWithdrawn => Back(entry, "withdrawn"),
            _ => null,
        };
    }

    /// <summary>The written material is at the window, which checks it (窗口审核, S-27 to S-31).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Batch">The batch of the publicity.</param>
    /// <param name="Term">The terms of hand-in.</param>
    /// <param name="PassedAt">When it was recorded that the publicity passed.</param>
    /// <param name="HandIn">The hand-in.</param>
    public sealed record AtWindow(
        PointsFile File, DeclaredPoints Declared, BatchId Batch, MaterialTerm Term, DateTimeOffset PassedAt, HandIn HandIn) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.MaterialReturned(var returned) => Returned(File with { Returns = File.Returns.Add(returned) }, entry.At),
            PointsEvent.CountedBelowThreshold => Returned(File, entry.At),
            PointsEvent.MaterialAccepted(var acceptance, var clock) =>
                new Examining(File, Declared, Batch, Term, acceptance, new ExaminationTerm(clock, null, null, [])),
            PointsEvent.ForgeryFound(var custody, var sanction) => Forged(entry, custody, sanction),
            PointsEvent.InformationWithdrawn => Back(entry, "withdrawn"),
            _ => null,
        };

        private AwaitingMaterial Returned(PointsFile file, DateTimeOffset at) => new(file, Declared, Batch, Term, PassedAt, at);
    }
}

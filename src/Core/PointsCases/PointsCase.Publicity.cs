using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>Submitted, not yet made public (已申报待公示, S-18, S-34).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    public sealed record AwaitingPublicity(PointsFile File, DeclaredPoints Declared) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.InformationWithdrawn => Back(entry, "withdrawn"),
            PointsEvent.Publicised(var batch, var clock) => new OnPublicity(File, Declared, batch, clock, [], entry.At),
            PointsEvent.PublicityFailed(var failure) => new PublicityFailed(File, Declared, failure, entry.At),
            _ => null,
        };
    }

    /// <summary>On publicity (公示中, S-19): nothing can be withdrawn (S-35).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Batch">The batch.</param>
    /// <param name="Clock">The seven days.</param>
    /// <param name="Objections">The objections received in time.</param>
    /// <param name="Since">When it was recorded that the person is public.</param>
    public sealed record OnPublicity(
        PointsFile File,
        DeclaredPoints Declared,
        PublicityBatch Batch,
        LegalClock Clock,
        ImmutableArray<OpenObjection> Objections,
        DateTimeOffset Since = default) : PointsCase(File)
    {
        /// <summary>Whether an objection is still to be decided.</summary>
        public bool AwaitsRuling => Objections.Any(objection => objection.Ruling is null);

        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.ObjectionReceived(var id) => this with { Objections = Objections.Add(new OpenObjection(id, entry.At)) },
            PointsEvent.ObjectionRuled(var id, var ruling, var reason) => this with
            {
                Objections = [.. Objections.Select(known => known.Id == id ? known with { Ruling = ruling, Reason = reason, RuledAt = entry.At } : known)],
            },
            PointsEvent.PublicityPassed(var term) => new AwaitingMaterial(File, Declared, Batch.Id, term, entry.At),
            PointsEvent.PublicityFailed(var failure) => new PublicityFailed(File, Declared, failure, entry.At),
            _ => null,
        };
    }

    /// <summary>The publicity failed (公示不通过, S-22); the agency reads why and may withdraw and declare again.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Declared">What was submitted.</param>
    /// <param name="Failure">Why.</param>
    /// <param name="At">Since when.</param>
    public sealed record PublicityFailed(PointsFile File, DeclaredPoints Declared, PublicityFailure Failure, DateTimeOffset At) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) =>
            entry.Fact is PointsEvent.InformationWithdrawn ? Back(entry, "withdrawn") : null;
    }
}

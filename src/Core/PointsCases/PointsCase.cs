using System.Text.Json.Serialization;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The case of one person who settles in Shenzhen by points (积分入户), in one of its states.</summary>
/// <remarks>A state has only the facts that state has; what may be done in it is decided by the rules that take that state.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "state")]
[JsonDerivedType(typeof(Declaring), "declaring")]
[JsonDerivedType(typeof(WithAgency), "with-agency")]
[JsonDerivedType(typeof(AwaitingPublicity), "awaiting-publicity")]
[JsonDerivedType(typeof(OnPublicity), "on-publicity")]
[JsonDerivedType(typeof(PublicityFailed), "publicity-failed")]
[JsonDerivedType(typeof(AwaitingMaterial), "awaiting-material")]
[JsonDerivedType(typeof(AtWindow), "at-window")]
[JsonDerivedType(typeof(Examining), "examining")]
[JsonDerivedType(typeof(AwaitingReform), "awaiting-reform")]
[JsonDerivedType(typeof(ToBePrinted), "to-be-printed")]
[JsonDerivedType(typeof(Printed), "printed")]
[JsonDerivedType(typeof(Collected), "collected")]
[JsonDerivedType(typeof(Moving), "moving")]
[JsonDerivedType(typeof(Settled), "settled")]
[JsonDerivedType(typeof(Expired), "expired")]
[JsonDerivedType(typeof(NotApproved), "not-approved")]
[JsonDerivedType(typeof(Lapsed), "lapsed")]
[JsonDerivedType(typeof(Stopped), "stopped-for-forgery")]
[JsonDerivedType(typeof(Void), "void")]
public abstract partial record PointsCase : IFoldedCase<PointsCase, PointsEvent>
{
    private PointsCase(PointsFile file) => File = file;

    /// <summary>What the case holds whatever its state.</summary>
    public PointsFile File { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    ICaseFile ISettlementCase.File => File;

    /// <summary>Whether the case has ended, so that the person may declare anew.</summary>
    [JsonIgnore]
    public bool HasEnded => this is Settled or Expired or NotApproved or Lapsed or Stopped or Void;

    /// <summary>The case that a first fact opens.</summary>
    /// <param name="entry">The entry, holding <see cref="PointsEvent.Opened"/>.</param>
    /// <returns>A declaration to be filled in.</returns>
    /// <exception cref="InvalidOperationException">The journal begins with another fact.</exception>
    public static PointsCase Begin(JournalEntry<PointsEvent> entry) =>
        entry.Fact is PointsEvent.Opened opened
            ? new Declaring(
                new PointsFile(
                    opened.Id, opened.Number, opened.Owner, opened.PersonKey, opened.Applicant, entry.At, opened.Previous,
                    RegistrationFacts.Blank, [], null, opened.Entrustment, null, [], [], [], [], [], null, []),
                entry.At)
            : throw new InvalidOperationException("A journal begins with the opening of the case.");

    /// <summary>The case after one more fact.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="InvalidOperationException">The fact cannot follow in this state: the journal is broken.</exception>
    public PointsCase After(JournalEntry<PointsEvent> entry)
    {
        var next = OnFile(entry) ?? Next(entry)
            ?? throw new InvalidOperationException($"{entry.Fact.GetType().Name} cannot follow in {GetType().Name}.");
        return PointsNotifications.KindOf(entry.Fact) is { } kind
            ? next with { File = next.File with { Told = next.File.Told.Add(new Told(kind, Math.Max(1, next.File.Attempt), entry.Sequence)) } }
            : next;
    }

    /// <summary>Folds a whole journal.</summary>
    /// <param name="journal">The entries from the first on, without gaps.</param>
    /// <returns>The state they amount to.</returns>
    public static PointsCase Fold(IEnumerable<JournalEntry<PointsEvent>> journal)
    {
        using var entries = journal.GetEnumerator();
        entries.MoveNext();
        var state = Begin(entries.Current);
        while (entries.MoveNext())
        {
            state = state.After(entries.Current);
        }

        return state;
    }

    private protected virtual PointsCase? Next(JournalEntry<PointsEvent> entry) => null;

    private Stopped Forged(JournalEntry<PointsEvent> entry, CustodyEntry custody, Sanction sanction) =>
        new(File.EndAttempt(entry.At, "forged") with { Custody = File.Custody.Add(custody) }, sanction, entry.At);

    // A declaration that came back is filled in again; what was checked of it no longer counts.
    private Declaring Back(JournalEntry<PointsEvent> entry, string how) => new(File.EndAttempt(entry.At, how) with { Originals = null }, entry.At);
}

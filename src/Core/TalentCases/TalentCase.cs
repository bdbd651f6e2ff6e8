using System.Text.Json.Serialization;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.TalentCases;

/// <summary>The case of one person who applies to settle in Tianjin (引进人才落户申请), in one of its states.</summary>
/// <remarks>A state has only the facts that state has; what may be done in it is decided by the rules that take that state.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "state")]
[JsonDerivedType(typeof(Draft), "draft")]
[JsonDerivedType(typeof(LegacyLane), "legacy-lane")]
[JsonDerivedType(typeof(LegacyClosed), "legacy-closed")]
[JsonDerivedType(typeof(UnderReview), "under-review")]
[JsonDerivedType(typeof(SentBack), "sent-back")]
[JsonDerivedType(typeof(Refused), "refused-for-fraud")]
[JsonDerivedType(typeof(Passed), "passed")]
[JsonDerivedType(typeof(Permitted), "permitted")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(RevocationPending), "revocation-pending")]
[JsonDerivedType(typeof(Revoked), "revoked")]
[JsonDerivedType(typeof(Withdrawn), "cancelled")]
public abstract partial record TalentCase : IFoldedCase<TalentCase, TalentEvent>
{
    private TalentCase(CaseFile file) => File = file;

    /// <summary>What the case holds whatever its state.</summary>
    public CaseFile File { get; init; }

    ICaseFile ISettlementCase.File => File;

    /// <summary>Whether the case has ended, so that the person may open another (K5).</summary>
    [JsonIgnore]
    public bool HasEnded => this is LegacyClosed or Refused or Closed or Revoked or Withdrawn;

    /// <summary>The case that a first fact opens.</summary>
    /// <param name="entry">The entry, holding <see cref="TalentEvent.Opened"/>.</param>
    /// <returns>A draft.</returns>
    /// <exception cref="InvalidOperationException">The journal begins with another fact.</exception>
    public static TalentCase Begin(JournalEntry<TalentEvent> entry) =>
        entry.Fact is TalentEvent.Opened opened
            ? new Draft(
                new CaseFile(
                    opened.Id, opened.Number, opened.Owner, opened.PersonKey, opened.Applicant, opened.Channel, entry.At, opened.Previous,
                    TalentApplication.Blank, [], [], [], null, []),
                entry.At)
            : throw new InvalidOperationException("A journal begins with the opening of the case.");

    /// <summary>The case after one more fact.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="InvalidOperationException">The fact cannot follow in this state: the journal is broken.</exception>
    public TalentCase After(JournalEntry<TalentEvent> entry)
    {
        var next = this.FileFact(entry.Fact) ?? Next(entry)
            ?? throw new InvalidOperationException($"{entry.Fact.GetType().Name} cannot follow in {GetType().Name}.");
        return TalentNotifications.KindOf(entry.Fact) is { } kind
            ? next with { File = next.File with { Told = next.File.Told.Add(new Told(kind, Math.Max(1, next.File.Round), entry.Sequence)) } }
            : next;
    }

    /// <summary>Folds a whole journal.</summary>
    /// <param name="journal">The entries from the first on, without gaps.</param>
    /// <returns>The state they amount to.</returns>
    public static TalentCase Fold(IEnumerable<JournalEntry<TalentEvent>> journal)
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

    private protected virtual TalentCase? Next(JournalEntry<TalentEvent> entry) => null;
}

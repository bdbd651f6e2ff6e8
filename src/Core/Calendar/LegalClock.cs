using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>A term that runs in a case: a budget of days and the ledger of what happened to it.</summary>
/// <remarks>
/// No target instant is stored. The deadline is derived from the budget, the ledger and a holiday calendar (<see cref="DeadlineRules"/>), so
/// another version of the calendar gives another deadline, and the same facts give the same deadline on every machine.
/// </remarks>
public sealed record LegalClock
{
    /// <summary>A clock with a ledger, as the store gives it back; a new one is started.</summary>
    /// <param name="purpose">What the term is for.</param>
    /// <param name="term">The budget and how it ends.</param>
    /// <param name="startedAt">The instant that the term starts from.</param>
    /// <param name="ledger">What happened to it, in order of time.</param>
    [JsonConstructor]
    public LegalClock(TermPurpose purpose, Term term, DateTimeOffset startedAt, ImmutableArray<ClockEntry> ledger) =>
        (Purpose, Term, StartedAt, Ledger) = (purpose, term, startedAt, ledger.IsDefault ? [] : ledger);

    /// <summary>What the term is for.</summary>
    public TermPurpose Purpose { get; }

    /// <summary>The budget as it was at the start, and how it ends.</summary>
    public Term Term { get; }

    /// <summary>The instant that the term starts from; its China date is not counted (Civil Code, article 201).</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>What happened to the clock, in order of time.</summary>
    public ImmutableArray<ClockEntry> Ledger { get; private init; }

    /// <summary>What the clock is doing after the last line of its ledger.</summary>
    [JsonIgnore]
    public ClockState State =>
        StoppedAt is not null ? ClockState.Stopped
        : Ledger.LastOrDefault(entry => entry is ClockEntry.Paused or ClockEntry.Resumed) is ClockEntry.Paused ? ClockState.Paused
        : ClockState.Running;

    /// <summary>The extension, if there was one.</summary>
    [JsonIgnore]
    public ClockEntry.Extended? Extension => Ledger.OfType<ClockEntry.Extended>().FirstOrDefault();

    /// <summary>When the clock stopped, if it did.</summary>
    [JsonIgnore]
    public DateTimeOffset? StoppedAt => Ledger.OfType<ClockEntry.Stopped>().FirstOrDefault()?.At;

    /// <summary>The term with its extension.</summary>
    internal Term TermInForce => Extension is { Total: var total } ? Term.Of(total) : Term;

    /// <summary>Starts a term.</summary>
    /// <param name="purpose">What the term is for.</param>
    /// <param name="term">The budget and how it ends.</param>
    /// <param name="at">The instant that the term starts from; its China date is not counted.</param>
    public static LegalClock Start(TermPurpose purpose, Term term, DateTimeOffset at) => new(purpose, term, at, []);

    /// <summary>Starts a term from a day, for instance the last day of a publicity.</summary>
    /// <param name="purpose">What the term is for.</param>
    /// <param name="term">The budget and how it ends.</param>
    /// <param name="day">The China date that the term starts from; it is not counted.</param>
    public static LegalClock Start(TermPurpose purpose, Term term, DateOnly day) => Start(purpose, term, day.StartInChina);

    /// <summary>Equal when purpose, term, start and every line of the ledger are.</summary>
    /// <param name="other">The other clock.</param>
    public bool Equals(LegalClock? other) =>
        other is not null
        && (Purpose, Term, StartedAt) == (other.Purpose, other.Term, other.StartedAt)
        && Ledger.SequenceEqual(other.Ledger);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Purpose, Term, StartedAt, Ledger.Length);

    /// <summary>The clock with one line more.</summary>
    /// <param name="entry">What happened, not before the last line.</param>
    internal LegalClock With(ClockEntry entry) => this with { Ledger = Ledger.Add(entry) };
}

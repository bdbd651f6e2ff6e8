using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>Turns accepted facts into what is stored: snapshot, journal, and what must follow; and reads it back.</summary>
public static class CaseCommits
{
    // An item whose work is attempted at once is due again only if that attempt was cut off.
    private static readonly TimeSpan SecondAttempt = TimeSpan.FromMinutes(1);

    /// <summary>Builds the commit of new facts.</summary>
    /// <typeparam name="TCase">The states of the case.</typeparam>
    /// <typeparam name="TEvent">The facts of the procedure.</typeparam>
    /// <param name="kind">The kind of case.</param>
    /// <param name="before">The case before, or <see langword="null"/> for a new one.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="now">When.</param>
    /// <returns>The state after the facts, and the commit without an answer.</returns>
    public static (TCase State, CaseCommit Commit) Of<TCase, TEvent>(
        ICaseKind<TCase, TEvent> kind, LoadedCase<TCase>? before, ImmutableArray<TEvent> facts, Actor by, DateTimeOffset now)
        where TCase : class, IFoldedCase<TCase, TEvent>
    {
        var revision = before?.Revision ?? 0;
        ImmutableArray<JournalEntry<TEvent>> entries = [.. facts.Select((fact, place) => new JournalEntry<TEvent>(revision + place + 1, now, by, fact))];
        var state = before is null
            ? entries.Skip(1).Aggregate(TCase.Begin(entries[0]), (state, entry) => state.After(entry))
            : entries.Aggregate(before.State, (state, entry) => state.After(entry));
        var commit = new CaseCommit(
            revision,
            Snapshot(kind, state, revision + entries.Length),
            [.. entries.Select(entry => new StoredFact(entry.Sequence, now, JsonSerializer.Serialize(entry, ApiJson.Options)))],
            [
                .. from entry in entries
                   from following in kind.Following(before?.State, state, entry)
                   select new OutboxItem(state.File.Id, kind.Procedure, following.Id, following.Work with { Trace = Activity.Current?.Id }, now + SecondAttempt),
            ],
            null);
        return (state, commit);
    }

    /// <summary>Reads a stored case.</summary>
    /// <typeparam name="TCase">The states of the case.</typeparam>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The case.</returns>
    public static LoadedCase<TCase> Load<TCase>(CaseSnapshot snapshot)
        where TCase : class =>
        new(JsonSerializer.Deserialize<TCase>(snapshot.Body, ApiJson.Options)!, snapshot.Revision);

    /// <summary>Reads a stored entry of a journal.</summary>
    /// <typeparam name="TEvent">The facts of the procedure.</typeparam>
    /// <param name="fact">The entry as stored.</param>
    /// <returns>The entry.</returns>
    public static JournalEntry<TEvent> Read<TEvent>(StoredFact fact) =>
        JsonSerializer.Deserialize<JournalEntry<TEvent>>(fact.Body, ApiJson.Options)!;

    private static CaseSnapshot Snapshot<TCase, TEvent>(ICaseKind<TCase, TEvent> kind, TCase state, int revision)
        where TCase : class, IFoldedCase<TCase, TEvent> => new(
            state.File.Id,
            kind.Procedure,
            revision,
            state.File.Number.Value,
            kind.Receipt(state, revision).State,
            kind.DistrictOf(state),
            kind.NextDueAt(state),
            kind.Queues(state),
            JsonSerializer.Serialize(state, ApiJson.Options));
}

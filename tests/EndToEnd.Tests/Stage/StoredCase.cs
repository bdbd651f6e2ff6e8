using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>A case as it lies in the store.</summary>
/// <typeparam name="TCase">The states of the case.</typeparam>
/// <typeparam name="TEvent">The facts of the procedure.</typeparam>
/// <param name="Id">Its identity.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">The name of its state.</param>
/// <param name="NextDueAt">Its next clock, in UTC ticks.</param>
/// <param name="Queues">The lists it stands in.</param>
/// <param name="Body">The state as JSON.</param>
/// <param name="Facts">The journal as JSON, in order.</param>
public sealed record StoredCase<TCase, TEvent>(
    string Id, int Revision, string Number, string State, long? NextDueAt, ImmutableArray<QueueEntry> Queues, string Body, ImmutableArray<string> Facts)
{
    /// <summary>The journal.</summary>
    public ImmutableArray<JournalEntry<TEvent>> Journal { get; } = [.. Facts.Select(Json.Read<JournalEntry<TEvent>>)];

    /// <summary>The case.</summary>
    public TCase Case { get; } = Json.Read<TCase>(Body);

    /// <summary>How often a fact happened.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    /// <returns>The number.</returns>
    public int Count<TFact>()
        where TFact : TEvent => Journal.Count(entry => entry.Fact is TFact);
}

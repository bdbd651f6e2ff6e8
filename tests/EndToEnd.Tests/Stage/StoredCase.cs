using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>A case as it lies in the store.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">The name of its state.</param>
/// <param name="NextDueAt">Its next clock, in UTC ticks.</param>
/// <param name="Queues">The lists it stands in.</param>
/// <param name="Body">The state as JSON.</param>
/// <param name="Facts">The journal as JSON, in order.</param>
public sealed record StoredCase(
    string Id, int Revision, string Number, string State, long? NextDueAt, ImmutableArray<QueueEntry> Queues, string Body, ImmutableArray<string> Facts)
{
    /// <summary>The journal.</summary>
    public ImmutableArray<JournalEntry<TalentEvent>> Journal { get; } = [.. Facts.Select(Json.Read<JournalEntry<TalentEvent>>)];

    /// <summary>The case.</summary>
    public TalentCase Case { get; } = Json.Read<TalentCase>(Body);

    /// <summary>How often a fact happened.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    /// <returns>The number.</returns>
    public int Count<TFact>()
        where TFact : TalentEvent => Journal.Count(entry => entry.Fact is TFact);
}

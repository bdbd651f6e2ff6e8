using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>Facts of one command; one in each item, unless a command has more of them than a batch takes.</summary>
/// <remarks><c>write</c>: the commit they came with: by it an answer that was lost is told from a conflict.</remarks>
internal sealed record EventItem(string Id, string CaseId, string Write, ImmutableArray<EventItem.Fact> Facts)
{
    public static EventItem Of(CaseId id, string write, IEnumerable<StoredFact> facts)
    {
        ImmutableArray<Fact> of = [.. facts.Select(fact => new Fact(fact.Sequence, Moments.Write(fact.At), fact.Body))];
        return new EventItem(CaseItems.EventId(of[^1].Sequence), id.ToString(), write, of);
    }

    internal sealed record Fact(int Sequence, string At, string Body)
    {
        public StoredFact Read() => new(Sequence, Moments.Read(At), Body);
    }
}

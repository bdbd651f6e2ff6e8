using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notices;

/// <summary>The notice and the index cards of a case, those in force and those superseded (S-42, S-38).</summary>
/// <param name="Notice">The notice in force.</param>
/// <param name="Cards">The cards in force.</param>
/// <param name="Superseded">The numbers and codes of documents that a change has superseded.</param>
public sealed record EntryDocuments(EntryNotice Notice, ImmutableArray<IndexCard> Cards, ImmutableArray<SupersededDocument> Superseded)
{
    /// <summary>The last day on which every card is valid, included (S-47).</summary>
    [JsonIgnore]
    public DateOnly ValidThrough => Cards.Min(card => card.ValidThrough);

    /// <summary>The documents after a change: these take the place of those in force.</summary>
    /// <param name="next">The new documents.</param>
    public EntryDocuments ReplacedBy(EntryDocuments next) => next with
    {
        Superseded =
        [
            .. Superseded,
            new SupersededDocument(Notice.Number, Notice.Code, next.Notice.IssuedAt),
            .. Cards.Select(card => new SupersededDocument(card.Number, card.Code, next.Notice.IssuedAt)),
        ],
    };
}

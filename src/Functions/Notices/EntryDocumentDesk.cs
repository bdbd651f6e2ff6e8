using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Notices;

/// <summary>Draws up notices and cards with their numbers, which are never given twice (S-42).</summary>
/// <param name="registry">Gives numbers; a case that asks again for the same place gets the same one.</param>
/// <param name="codes">Gives verification codes.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class EntryDocumentDesk(IRegistry registry, EntryDocumentCodes codes, LawBook law, TimeProvider clock)
{
    /// <summary>The first documents of a case.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The notice and the cards, valid for a year (S-47).</returns>
    public Task<EntryDocuments> Draw(PointsFile file, CancellationToken cancellation)
    {
        var today = clock.GetUtcNow().ChinaDate;
        return Draw(file, [.. DocumentRules.CardsOf(file).Select(kind => (kind, today, DocumentRules.ValidThrough(today, law.Points), (string?)null))], null, 1, cancellation);
    }

    /// <summary>The documents that take the place of those in force; the validity of the cards stays (S-38).</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">The documents in force.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The new documents.</returns>
    public Task<EntryDocuments> Redraw(PointsFile file, EntryDocuments before, CancellationToken cancellation) => Draw(
        file,
        [.. before.Cards.Select(card => (card.Kind, card.IssuedOn, card.ValidThrough, (string?)card.Number))],
        before.Notice.Number,
        before.Superseded.Length + before.Cards.Length + 2,
        cancellation);

    private async Task<EntryDocuments> Draw(
        PointsFile file,
        ImmutableArray<(CardKind Kind, DateOnly IssuedOn, DateOnly ValidThrough, string? Supersedes)> cards,
        string? notice,
        int place,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var drawn = ImmutableArray.CreateBuilder<IndexCard>();
        foreach (var (card, i) in cards.Select((card, i) => (card, i)))
        {
            var number = await Number("index-card", "深入指", file, place + 1 + i, now, cancellation);
            drawn.Add(new IndexCard(card.Kind, number, codes.Of(file.Id, place + 1 + i), card.IssuedOn, card.ValidThrough, card.Supersedes));
        }

        var first = await Number("entry-notice", "深积入", file, place, now, cancellation);
        return new EntryDocuments(new EntryNotice(first, codes.Of(file.Id, place), now, notice), drawn.ToImmutable(), []);
    }

    private async Task<string> Number(string sequence, string prefix, PointsFile file, int place, DateTimeOffset now, CancellationToken cancellation)
    {
        var running = await registry.TakeNumber(sequence, $"{file.Id}-{place}", cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{now.ChinaDate.Year}-{running:D7}");
    }
}

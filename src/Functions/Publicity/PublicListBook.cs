using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The public list of every batch (公示名单), a page a document: written once, and read with one reading.</summary>
/// <param name="registry">Where it is kept.</param>
/// <param name="agencies">What agencies are called.</param>
public sealed class PublicListBook(IRegistry registry, AgencyRegister agencies)
{
    /// <summary>Writes a page, or what is to be added to it; what is written already stays as it is.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="clock">The seven days of those who are new on it.</param>
    /// <param name="people">The cases in the order of their places; who is not on publicity with this batch has no line.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is written.</returns>
    public async Task Write(BatchId batch, int page, LegalClock clock, PointsCase?[] people, CancellationToken cancellation)
    {
        var names = await Names(people, cancellation);
        var drawn = new PublicPage(clock, PublicList.Page(page, people.Select(state => state is PointsCase.OnPublicity { Batch.Id: var on, File: var file } && on == batch
            ? (file.Applicant.Name, names[AgencyOf(file)])
            : ((Core.People.PersonName, string)?)null)));
        if (drawn.Lines.IsEmpty)
        {
            return;
        }

        var (written, existed) = await registry.CreateOnce(KindOf(batch), PageId(page), drawn, cancellation);
        foreach (var line in existed ? drawn.Lines.Except(written.Lines) : [])
        {
            // Who could not be decided on with the others has seven days of their own, and a leaf of their own in front of the pages.
            await registry.CreateOnce(KindOf(batch), LateId(line.Notice), drawn with { Lines = [line] }, cancellation);
        }
    }

    /// <summary>Reads one page.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="after">Where the page before ended; the first page without it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page, if there is one, and where it ends.</returns>
    public async Task<(PublicPage? Page, string? Next)> Read(BatchId batch, string? after, CancellationToken cancellation)
    {
        var found = await registry.List(KindOf(batch), after, 1, cancellation);
        return (found.Items.IsEmpty ? null : found.Items[0].Read<PublicPage>(), found.Next);
    }

    /// <summary>Whether a number is, or was, on the list.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="notice">The number.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<bool> Has(BatchId batch, NoticeNumber notice, CancellationToken cancellation) =>
        (await registry.Find(KindOf(batch), PageId(notice.Page), cancellation))?.Read<PublicPage>().Lines.Any(line => line.Notice == notice.Value) == true
        || await registry.Find(KindOf(batch), LateId(notice.Value), cancellation) is not null;

    private async Task<Dictionary<string, string>> Names(IEnumerable<PointsCase?> people, CancellationToken cancellation)
    {
        var names = new Dictionary<string, string>();
        foreach (var code in people.OfType<PointsCase.OnPublicity>().Select(state => state.File.Entrustment!.Agency).Distinct())
        {
            names[code.Value] = (await agencies.Find(code, cancellation))?.Name ?? code.Value;
        }

        return names;
    }

    // The agency that submitted; that the entrustment was withdrawn since does not change who declared.
    private static string AgencyOf(PointsFile file) => file.Entrustment!.Agency.Value;

    private static string PageId(int page) => string.Create(CultureInfo.InvariantCulture, $"page-{page:D4}");

    // Before the pages in the order of the registry: when the first that is read has ended, so have all behind it.
    private static string LateId(int notice) => string.Create(CultureInfo.InvariantCulture, $"late-{notice:D6}");

    private static string KindOf(BatchId batch) => $"publicity:{batch}";
}

using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Objections and reports as they are kept: the only place where the words and the contact of whoever objects stand (N14).</summary>
/// <param name="registry">Where they are kept.</param>
public sealed class ObjectionBook(IRegistry registry)
{
    private const string Reports = "report";

    /// <summary>Keeps an objection, or finds it.</summary>
    /// <param name="objection">The objection.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The objection on record.</returns>
    public async Task<Objection> Keep(Objection objection, CancellationToken cancellation) =>
        (await registry.CreateOnce(KindOf(objection.Id.Batch), objection.Id.Value, objection, cancellation)).Body;

    /// <summary>Keeps a report, or finds it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The report on record.</returns>
    public async Task<Report> Keep(Report report, CancellationToken cancellation) =>
        (await registry.CreateOnce(Reports, report.Id.Value, report, cancellation)).Body;

    /// <summary>Finds an objection.</summary>
    /// <param name="id">The objection.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The objection, or <see langword="null"/>.</returns>
    public async Task<Objection?> Find(ObjectionId id, CancellationToken cancellation) =>
        await registry.Find(KindOf(id.Batch), id.Value, cancellation) is { } entry ? entry.Read<Objection>() : null;

    /// <summary>Finds a report.</summary>
    /// <param name="id">The report.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The report, or <see langword="null"/>.</returns>
    public async Task<Report?> FindReport(ObjectionId id, CancellationToken cancellation) =>
        await registry.Find(Reports, id.Value, cancellation) is { } entry ? entry.Read<Report>() : null;

    /// <summary>Changes an objection; of many callers each sees what the one before has done.</summary>
    /// <param name="id">The objection, which is on record.</param>
    /// <param name="change">What becomes of it; the same one when nothing does.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The objection on record.</returns>
    public Task<Objection> Change(ObjectionId id, Func<Objection, Objection> change, CancellationToken cancellation) =>
        Change(KindOf(id.Batch), id, change, cancellation);

    /// <summary>Changes a report, likewise.</summary>
    /// <param name="id">The report, which is on record.</param>
    /// <param name="change">What becomes of it; the same one when nothing does.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The report on record.</returns>
    public Task<Report> ChangeReport(ObjectionId id, Func<Report, Report> change, CancellationToken cancellation) =>
        Change(Reports, id, change, cancellation);

    /// <summary>Lists the objections of a batch in the order in which they came.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    public async Task<ListPage<Objection>> List(BatchId batch, string? after, int take, CancellationToken cancellation) =>
        Read<Objection>(await registry.List(KindOf(batch), after, take, cancellation));

    /// <summary>Lists reports by the batch they are about, in the order in which they came.</summary>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    public async Task<ListPage<Report>> ListReports(string? after, int take, CancellationToken cancellation) =>
        Read<Report>(await registry.List(Reports, after, take, cancellation));

    private async Task<T> Change<T>(string kind, ObjectionId id, Func<T, T> change, CancellationToken cancellation)
        where T : class
    {
        while (true)
        {
            var known = await registry.Find(kind, id.Value, cancellation) ?? throw new InvalidOperationException($"{kind}/{id} is gone.");
            var before = known.Read<T>();
            var after = change(before);
            if (ReferenceEquals(before, after) || await registry.Replace(Documents.Of(kind, id.Value, after) with { Version = known.Version }, cancellation))
            {
                return after;
            }
        }
    }

    private static ListPage<T> Read<T>(ListPage<RegistryEntry> page) => new([.. page.Items.Select(entry => entry.Read<T>())], page.Next);

    private static string KindOf(BatchId batch) => $"objection:{batch}";
}

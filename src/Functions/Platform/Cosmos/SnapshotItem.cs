using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The present state, with what lists are read by.</summary>
/// <remarks><c>places</c>: since when, and as which case, it stands in each list: <c>{ "review:hrss:120104": "2020-07-13T01:00:00.0000000Z|…" }</c>.</remarks>
internal sealed record SnapshotItem(
    string Id,
    string CaseId,
    string Procedure,
    int Revision,
    string Number,
    string State,
    string? District,
    string? NextDueAt,
    SortedDictionary<string, string> Places,
    string Body)
{
    public static SnapshotItem Of(CaseSnapshot snapshot) => new(
        CaseItems.SnapshotId,
        snapshot.Case.ToString(),
        snapshot.Procedure,
        snapshot.Revision,
        snapshot.Number,
        snapshot.State,
        snapshot.District,
        snapshot.NextDueAt is { } due ? Moments.Place(due, snapshot.Case) : null,
        PlacesOf(snapshot),
        snapshot.Body);

    public CaseSnapshot Read() => new(
        new CaseId(Guid.Parse(CaseId)),
        Procedure,
        Revision,
        Number,
        State,
        District,
        NextDueAt is null ? null : Moments.Read(NextDueAt),
        [.. Places.Select(place => new QueueEntry(place.Key, Moments.Read(place.Value)))],
        Body);

    // Who stands in a list twice is served when they first came.
    private static SortedDictionary<string, string> PlacesOf(CaseSnapshot snapshot)
    {
        var places = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in snapshot.Queues.OrderBy(entry => entry.Since))
        {
            places.TryAdd(CaseQueries.Checked(entry.Queue), Moments.Place(entry.Since, snapshot.Case));
        }

        return places;
    }
}

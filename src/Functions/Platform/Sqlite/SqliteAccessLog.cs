using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The access log in a SQLite file.</summary>
/// <remarks>
/// A number of lines that is not from 1 to 1,000 is an <see cref="ArgumentOutOfRangeException"/>, a place to continue from that no page has
/// given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="file">The file.</param>
public sealed class SqliteAccessLog(SqliteFile file) : IAccessLog
{
    internal const string Lines = """
        SELECT line, at, subject, capacity, action, about, outcome, trace FROM access_log WHERE about = ?1 AND line > ?2 ORDER BY line LIMIT ?3
        """;

    /// <inheritdoc />
    public Task Append(AccessEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return file.Write(
            session => session.Execute(
                "INSERT INTO access_log (at, about, subject, capacity, action, outcome, trace) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                entry.At.UtcTicks, entry.About, entry.Subject, entry.Capacity, entry.Action, entry.Outcome, entry.Trace),
            cancellation);
    }

    /// <inheritdoc />
    public async Task<ListPage<AccessEntry>> About(string about, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var last = after is null ? 0 : Columns.Number(Keyset.Read(after, sizeof(long)));
        var rows = await file.Read(session => session.Query(Lines, Line, about, last, most), cancellation);
        return Keyset.Page(rows, take, line => line.Entry, line => Columns.Key(line.Place));
    }

    private static (long Place, AccessEntry Entry) Line(SqlRow row) => (
        row.Number(0),
        new AccessEntry(row.Moment(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7)));
}

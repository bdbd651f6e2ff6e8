using System.Text;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The registry in a SQLite file.</summary>
/// <remarks>
/// Identities are in ordinal order. A number of lines that is not from 1 to 1,000 is an <see cref="ArgumentOutOfRangeException"/>, a place to
/// continue from that no page has given an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="file">The file.</param>
public sealed class SqliteRegistry(SqliteFile file) : IRegistry
{
    private const string Taken = "SELECT number FROM numbers WHERE sequence = ?1 AND owner = ?2";

    /// <inheritdoc />
    public Task<RegistryEntry?> Find(string kind, string id, CancellationToken cancellation) => file.Read(
        session => session.First("SELECT kind, id, body, version FROM registry WHERE kind = ?1 AND id = ?2", Entry, kind, id), cancellation);

    /// <inheritdoc />
    public Task<bool> Create(RegistryEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return file.Write(
            session => session.Execute(
                "INSERT INTO registry (kind, id, version, body) VALUES (?1, ?2, 1, ?3) ON CONFLICT DO NOTHING", entry.Kind, entry.Id, entry.Body) == 1,
            cancellation);
    }

    /// <inheritdoc />
    public Task<bool> Replace(RegistryEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return file.Write(
            session => session.Execute(
                "UPDATE registry SET version = version + 1, body = ?4 WHERE kind = ?1 AND id = ?2 AND version = ?3",
                entry.Kind, entry.Id, entry.Version, entry.Body) == 1,
            cancellation);
    }

    /// <inheritdoc />
    public async Task<ListPage<RegistryEntry>> List(string kind, string? after, int take, CancellationToken cancellation)
    {
        var most = Keyset.OneMoreThan(take);
        var last = after is null ? "" : Encoding.UTF8.GetString(Keyset.Read(after));
        var rows = await file.Read(
            session => session.Query(
                "SELECT kind, id, body, version FROM registry WHERE kind = ?1 AND id > ?2 ORDER BY id LIMIT ?3", Entry, kind, last, most),
            cancellation);
        return Keyset.Page(rows, take, entry => entry, entry => Encoding.UTF8.GetBytes(entry.Id));
    }

    /// <inheritdoc />
    /// <remarks>There are no gaps: a number is taken in the transaction that says whose it is.</remarks>
    public async Task<long> TakeNumber(string sequence, string owner, CancellationToken cancellation) =>
        await file.Read(session => session.First(Taken, Number, sequence, owner), cancellation) is > 0 and var number
            ? number
            : await file.Write(session => Take(session, sequence, owner), cancellation);

    private static long Take(SqliteSession session, string sequence, string owner)
    {
        if (session.First(Taken, Number, sequence, owner) is > 0 and var taken)
        {
            return taken;
        }

        var next = session.First(
            "INSERT INTO sequences (sequence, last) VALUES (?1, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last", Number, sequence);
        session.Execute("INSERT INTO numbers (sequence, owner, number) VALUES (?1, ?2, ?3)", sequence, owner, next);
        return next;
    }

    private static long Number(SqlRow row) => row.Number(0);

    private static RegistryEntry Entry(SqlRow row) => new(row.Text(0), row.Text(1), row.Text(2), row.Number(3));
}

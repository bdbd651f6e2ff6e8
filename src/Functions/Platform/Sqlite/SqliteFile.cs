using System.Runtime.CompilerServices;
using TalentSettlement.Functions.Platform.Telemetry;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The one file in which cases, registry, access log and send ledger lie.</summary>
/// <remarks>Writes of many callers share a flush and are on disk when answered; reads stand beside the writer and wait for nobody.</remarks>
/// <param name="path">The file; created when missing, in a directory that exists.</param>
/// <exception cref="NotSupportedException">The file was written by a later version.</exception>
public sealed class SqliteFile(string path) : IAsyncDisposable
{
    private readonly SqliteDatabase _database = new(path, SqliteSchema.Create);

    /// <summary>Finishes what is being written and closes the file.</summary>
    /// <returns>When it is closed.</returns>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    internal Task<T> Read<T>(Func<SqliteSession, T> query, CancellationToken cancellation, [CallerMemberName] string operation = "")
    {
        using var span = Spans.OfStore("sqlite", operation);
        return cancellation.IsCancellationRequested ? Task.FromCanceled<T>(cancellation) : Task.FromResult(_database.Read(query));
    }

    internal async Task<T> Write<T>(Func<SqliteSession, T> work, CancellationToken cancellation, [CallerMemberName] string operation = "")
    {
        using var span = Spans.OfStore("sqlite", operation);
        return await _database.Write(work, cancellation);
    }
}

using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>The stores of one machine: a SQLite file and a folder.</summary>
public static class SqliteStores
{
    /// <summary>Keeps cases, registry, access log and send ledger in <c>store.db</c>, and uploaded elements under <c>elements/</c>.</summary>
    /// <remarks>The container closes the file; it must be disposed asynchronously, as a host does.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="directory">Where they lie; created when missing.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSqliteStores(this IServiceCollection services, string directory) => services
        .AddSingleton(_ => new SqliteFile(Path.Combine(Directory.CreateDirectory(directory).FullName, "store.db")))
        .AddSingleton<ICaseStore, SqliteCaseStore>()
        .AddSingleton<IRegistry, SqliteRegistry>()
        .AddSingleton<IAccessLog, SqliteAccessLog>()
        .AddSingleton<ISendLedger, SqliteSendLedger>()
        .AddSingleton<IElementFiles>(_ => new FolderElementFiles(Path.Combine(directory, "elements")));
}

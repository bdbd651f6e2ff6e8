using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class SqliteAccessLogTests : AccessLogContract
{
    private readonly TemporaryStore _store = new();

    public override Task DisposeAsync() => _store.Remove();

    protected override async Task<IAccessLog> Open() => new SqliteAccessLog(await _store.Open());
}

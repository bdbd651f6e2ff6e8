using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class SqliteRegistryTests : RegistryContract
{
    private readonly TemporaryStore _store = new();

    public override Task DisposeAsync() => _store.Remove();

    protected override async Task<IRegistry> Open() => new SqliteRegistry(await _store.Open());
}

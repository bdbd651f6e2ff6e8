using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class SqliteCaseStoreTests : CaseStoreContract
{
    private readonly TemporaryStore _store = new();

    public override Task DisposeAsync() => _store.Remove();

    protected override async Task<ICaseStore> Open() => new SqliteCaseStore(await _store.Open());
}

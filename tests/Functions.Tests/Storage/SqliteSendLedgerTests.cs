using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class SqliteSendLedgerTests : SendLedgerContract
{
    private readonly TemporaryStore _store = new();

    public override Task DisposeAsync() => _store.Remove();

    protected override async Task<ISendLedger> Open() => new SqliteSendLedger(await _store.Open());
}

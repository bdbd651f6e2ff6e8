using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class CosmosCaseStoreTests : CaseStoreContract
{
    private readonly GatewayStore _store = new();

    public override Task DisposeAsync() => _store.Close();

    protected override Task<ICaseStore> Open() => Task.FromResult(_store.Cases());
}

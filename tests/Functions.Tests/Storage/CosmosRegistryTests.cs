using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class CosmosRegistryTests : RegistryContract
{
    private readonly GatewayStore _store = new();

    public override Task DisposeAsync() => _store.Close();

    protected override Task<IRegistry> Open() => Task.FromResult(_store.Registry());
}

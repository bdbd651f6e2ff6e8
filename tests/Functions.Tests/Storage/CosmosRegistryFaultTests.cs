using System.Net;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>The registry when answers are lost and several instances contend: who won knows it, and no number is given twice or left out.</summary>
public sealed class CosmosRegistryFaultTests : IAsyncLifetime
{
    private readonly GatewayStore _store = new();
    private IRegistry _registry = null!;

    public static TheoryData<Fault> LostAnswers => CosmosFaultTests.LostAnswers;

    public Task InitializeAsync()
    {
        _registry = _store.Registry();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        Assert.Equal(0, _store.Gateway.Faults.Left);
        await _store.Close();
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task Who_created_or_replaced_a_document_knows_it_though_the_answer_was_lost(Fault lost)
    {
        _store.Gateway.Faults.Next(RequestKind.Create, lost);
        _store.Gateway.Faults.Next(RequestKind.Replace, lost);

        Assert.True(await _registry.Create(new RegistryEntry("lock", "p-1", "first"), Unhurried));
        Assert.True(await _registry.Replace(new RegistryEntry("lock", "p-1", "second", 1), Unhurried));

        Assert.False(await _store.Registry().Create(new RegistryEntry("lock", "p-1", "first"), Unhurried));
        Assert.Equal(new RegistryEntry("lock", "p-1", "second", 2), await _registry.Find("lock", "p-1", Unhurried));
    }

    [Fact]
    public async Task Of_two_instances_that_read_the_same_version_one_replaces_it()
    {
        var other = _store.Registry();
        await _registry.Create(new RegistryEntry("lock", "p-1", "first"), Unhurried);
        await _registry.Find("lock", "p-1", Unhurried);
        await other.Find("lock", "p-1", Unhurried);

        Assert.True(await other.Replace(new RegistryEntry("lock", "p-1", "other", 1), Unhurried));
        Assert.False(await _registry.Replace(new RegistryEntry("lock", "p-1", "late", 1), Unhurried));

        Assert.Equal("other", (await _registry.Find("lock", "p-1", Unhurried))?.Body);
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_number_whose_answer_was_lost_is_still_its_owners(Fault lost)
    {
        _store.Gateway.Faults.Next(RequestKind.Batch, lost);

        Assert.Equal(1, await _registry.TakeNumber("permit-2020", "a", Unhurried));
        Assert.Equal(2, await _registry.TakeNumber("permit-2020", "b", Unhurried));
        Assert.Equal(1, await _store.Registry().TakeNumber("permit-2020", "a", Unhurried));
    }

    [Fact]
    public async Task Instances_that_take_numbers_at_once_leave_none_out_and_give_none_twice()
    {
        IRegistry[] instances = [_registry, _store.Registry(), _store.Registry()];

        var numbers = await Task.WhenAll(Enumerable.Range(0, 90).Select(
            place => Task.Run(() => instances[place % 3].TakeNumber("permit-2020", $"owner-{place / 2}", Unhurried))));

        Assert.Equal(Enumerable.Range(1, 45).Select(number => (long)number), numbers.Distinct().Order());
        Assert.All(numbers.Chunk(2), pair => Assert.Equal(pair[0], pair[1]));
    }

    [Fact]
    public async Task A_document_larger_than_2_MB_and_an_identity_of_other_characters_are_refused_before_they_are_sent()
    {
        await Assert.ThrowsAsync<RecordTooLargeException>(
            () => _registry.Create(new RegistryEntry("lock", "p-1", new string('长', 700_000)), Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => _registry.Create(new RegistryEntry("lock", "p/1", ""), Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => _registry.Find("lock", "a b", Unhurried));

        Assert.Empty(_store.Gateway.Operations);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_at_all_is_given_up()
    {
        _store.Gateway.Faults.Next(RequestKind.PointRead, Enumerable.Repeat<Fault>(new Fault.Refused(HttpStatusCode.ServiceUnavailable), 4));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => _registry.Find("lock", "p-1", Unhurried));
    }
}

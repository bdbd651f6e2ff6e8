using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NSubstitute;
using TalentSettlement.Functions.Platform.Cosmos;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>The contracts of the stores, on an account that the environment names.</summary>
public sealed class CosmosAccountTests
{
    public static TheoryData<string> CaseStore { get; } = [.. Contract.TestsOf(typeof(CaseStoreContract))];

    public static TheoryData<string> Registry { get; } = [.. Contract.TestsOf(typeof(RegistryContract))];

    [AccountTheory, MemberData(nameof(CaseStore))]
    public Task The_contract_of_cases_holds(string test) => Contract.Run(() => new Cases(), test);

    [AccountTheory, MemberData(nameof(Registry))]
    public Task The_contract_of_the_registry_holds(string test) => Contract.Run(() => new Documents(), test);

    private sealed class Cases : CaseStoreContract
    {
        private readonly AccountStore _account = new();

        public override Task DisposeAsync() => _account.Remove();

        protected override Task<ICaseStore> Open() => Task.FromResult(_account.Open<ICaseStore>());
    }

    private sealed class Documents : RegistryContract
    {
        private readonly AccountStore _account = new();

        public override Task DisposeAsync() => _account.Remove();

        protected override Task<IRegistry> Open() => Task.FromResult(_account.Open<IRegistry>());
    }

    /// <summary>A database of its own in the account.</summary>
    private sealed class AccountStore
    {
        private readonly ConcurrentStack<ServiceProvider> _clients = new();
        private readonly CaseStorage.Cosmos _database = new(
            new Uri(Environment.GetEnvironmentVariable(AccountTheoryAttribute.Endpoint)!),
            $"contract-{Guid.NewGuid():N}",
            Environment.GetEnvironmentVariable(AccountTheoryAttribute.Key));

        public T Open<T>()
            where T : notnull
        {
            var development = Substitute.For<IHostEnvironment>();
            development.EnvironmentName.Returns(Environments.Development);
            _clients.Push(new ServiceCollection().AddSingleton(development).AddCosmosStores(_database).BuildServiceProvider());
            return _clients.First().GetRequiredService<T>();
        }

        public async Task Remove()
        {
            await _clients.First().GetRequiredService<CosmosClient>().GetDatabase(_database.Database).DeleteAsync();
            foreach (var client in _clients)
            {
                await client.DisposeAsync();
            }
        }
    }
}

using Microsoft.Azure.Cosmos;
using TalentSettlement.CosmosGateway;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>The account in this process is strict: what it does not know is not answered, so that no test passes on an answer the service would not give.</summary>
public sealed class GatewayTests : IAsyncLifetime
{
    private Container _container = null!;

    private Gateway Account { get; } = new();

    private CosmosClient Client { get; set; } = null!;

    public async Task InitializeAsync()
    {
        var options = new CosmosClientOptions { UseSystemTextJsonSerializerWithOptions = new(System.Text.Json.JsonSerializerDefaults.Web) };
        Account.Attach(options);
        Client = new CosmosClient(Gateway.Endpoint.AbsoluteUri, Gateway.Key, options);
        Database database = await Client.CreateDatabaseIfNotExistsAsync("settlement");
        _container = await database.CreateContainerAsync(Functions.Platform.Cosmos.ContainerDefinition.All[0].Properties());
        await _container.CreateItemAsync(new { id = "case", caseId = "1", nextDueAt = "2020", state = "draft" }, new PartitionKey("1"));
    }

    [Theory]
    [InlineData("SELECT * FROM c")]
    [InlineData("SELECT c.id FROM c WHERE c.nextDueAt <= @now")]
    [InlineData("SELECT c.id FROM c WHERE c.nextDueAt <= @now ORDER BY c.nextDueAt DESC")]
    [InlineData("SELECT c.id FROM c WHERE c.nextDueAt <= @now ORDER BY c.id ASC")]
    [InlineData("SELECT c.id FROM c WHERE c.state = @now ORDER BY c.state ASC")]
    [InlineData("SELECT c.id FROM c WHERE c.state <= @now ORDER BY c.state ASC")]
    [InlineData("SELECT TOP 1 c.id FROM c WHERE c.nextDueAt <= @now ORDER BY c.nextDueAt ASC")]
    public async Task A_list_that_is_not_along_one_indexed_path_in_its_order_is_not_answered(string query)
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Ask(query));

        Assert.NotEmpty(Account.Unknown);
    }

    [Fact]
    public async Task A_list_along_an_indexed_path_is_answered()
    {
        Assert.Single(await Ask("SELECT c.id FROM c WHERE c.nextDueAt <= @now ORDER BY c.nextDueAt ASC"));

        Assert.Empty(Account.Unknown);
    }

    [Fact]
    public async Task A_kind_of_write_that_the_app_does_not_use_is_not_answered()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _container.UpsertItemAsync(new { id = "case", caseId = "1" }, new PartitionKey("1")));
        await Assert.ThrowsAnyAsync<Exception>(() => _container.PatchItemAsync<object>("case", new PartitionKey("1"), [PatchOperation.Set("/state", "passed")]));

        Assert.NotEmpty(Account.Unknown);
    }

    [Theory]
    [InlineData("x-ms-something-new", "dbs/settlement")]
    [InlineData("x-ms-date", "dbs/settlement/users")]
    public async Task A_header_or_an_address_that_nobody_has_thought_about_is_not_answered(string header, string path)
    {
        using var client = new HttpClient(Account, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Gateway.Endpoint, path));
        request.Headers.Add(header, "1");

        await Assert.ThrowsAsync<UnknownRequestException>(() => client.SendAsync(request));
    }

    [Fact]
    public async Task A_change_that_is_forbidden_fails()
    {
        Account.Forbid("cases", (_, item) => item.Id == "case");

        await Assert.ThrowsAnyAsync<Exception>(() => _container.DeleteItemAsync<object>("case", new PartitionKey("1")));

        Assert.Single(Account.Items("cases"));
    }

    public Task DisposeAsync()
    {
        Client.Dispose();
        Account.Dispose();
        return Task.CompletedTask;
    }

    private async Task<List<object>> Ask(string query)
    {
        var options = new QueryRequestOptions { ReadConsistencyStrategy = ReadConsistencyStrategy.Session };
        using var feed = _container.GetItemQueryIterator<object>(new QueryDefinition(query).WithParameter("@now", "2021"), requestOptions: options);
        var rows = new List<object>();
        while (feed.HasMoreResults)
        {
            rows.AddRange(await feed.ReadNextAsync());
        }

        return rows;
    }
}

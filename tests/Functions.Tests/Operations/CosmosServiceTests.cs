using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.Functions.Tests.Operations;

/// <summary>The service with Cosmos DB chosen by its settings.</summary>
public sealed class CosmosServiceTests : IAsyncLifetime
{
    private LocalService _service = null!;

    private Gateway Account { get; } = new();

    public async Task InitializeAsync() => _service = await LocalService.Start(new LocalServiceOptions(new DateTimeOffset(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8)))
    {
        Settings = ImmutableDictionary<string, string>.Empty
            .Add("Storage:Provider", "Cosmos")
            .Add("Storage:Cosmos:Endpoint", Gateway.Endpoint.AbsoluteUri)
            .Add("Storage:Cosmos:Database", "settlement")
            .Add("Storage:Cosmos:Key", Gateway.Key),
        Replace = services => services.PostConfigure<CosmosClientOptions>(Account.Attach),
    });

    [Fact]
    public async Task It_is_ready_when_the_account_answers_and_says_which_store_does_not()
    {
        using var operators = _service.As(null);

        var ready = await operators.GetFromJsonAsync<Health>("/api/health/ready", ApiJson.Options);
        Account.Faults.Next(RequestKind.PointRead, Enumerable.Repeat<Fault>(new Fault.Refused(HttpStatusCode.ServiceUnavailable), 8));
        using var answer = await operators.GetAsync("/api/health/ready");
        var unready = await answer.Content.ReadFromJsonAsync<Health>(ApiJson.Options);

        Assert.Equal(("healthy", 4), (ready!.Status, ready.Checks.Count(check => check.Value == "ok")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(("unreachable", "unreachable", "ok"), (unready!.Checks["cases"], unready.Checks["registry"], unready.Checks["send-ledger"]));
        Assert.Equal(["cases", "registry"], Account.Operations.Select(operation => operation.Container).Distinct().Order());
    }

    [Fact]
    public async Task A_request_that_finds_no_store_is_told_to_come_again()
    {
        using var applicant = _service.As("applicant-chen");
        Account.Faults.Next(RequestKind.PointRead, Enumerable.Repeat<Fault>(new Fault.Refused(HttpStatusCode.TooManyRequests, TimeSpan.FromMilliseconds(1)), 10));

        using var answer = await applicant.GetAsync("/api/cases");
        var problem = await answer.Content.ReadFromJsonAsync<Problem>(ApiJson.Options);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("store-unavailable", Assert.Single(problem!.ReasonCodes));
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        Assert.Empty(Account.Unknown);
        Account.Dispose();
    }
}

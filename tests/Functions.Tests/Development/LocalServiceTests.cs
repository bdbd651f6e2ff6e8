using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Development;

/// <summary>The whole service in one process.</summary>
public sealed class LocalServiceTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("talent-settlement-tests-");

    [Fact]
    public async Task Two_run_side_by_side_with_clocks_and_keys_of_their_own()
    {
        await using var one = await LocalService.Start(new LocalServiceOptions(Start));
        await using var other = await LocalService.Start(new LocalServiceOptions(Start.AddYears(1)));
        await one.AdvanceBy(TimeSpan.FromDays(1));
        using var client = other.As(null);
        client.DefaultRequestHeaders.Authorization = new("Bearer", one.Tokens.Token("applicant-chen"));

        using var answer = await client.GetAsync("/api/people/me");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(Start.AddDays(1), one.Clock.GetUtcNow());
        Assert.Equal(Start.AddYears(1), other.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_service_takes_up_where_the_last_one_on_its_directory_ended()
    {
        string token;
        await using (var first = await LocalService.Start(new LocalServiceOptions(Start) { Directory = directory.FullName }))
        {
            token = first.Tokens.Token("applicant-chen");
            using var client = first.As("applicant-chen");
            using var registered = await client.PutAsJsonAsync("/api/people/me", Registration(first));
            Assert.Equal(HttpStatusCode.OK, registered.StatusCode);
        }

        await using var second = await LocalService.Start(new LocalServiceOptions(Start.AddDays(1)) { Directory = directory.FullName });
        using var again = second.As(null);
        again.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await again.GetAsync("/api/people/me");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Every_function_can_be_made_from_the_services()
    {
        await using var service = await LocalService.Start(new LocalServiceOptions(Start));
        var classes =
            from type in typeof(LocalService).Assembly.GetExportedTypes()
            where type is { IsAbstract: false }
                && type.GetMethods().Any(method => method.GetCustomAttribute<FunctionAttribute>() is not null && !method.IsStatic)
            select type;

        Assert.All(classes, type => Assert.NotNull(ActivatorUtilities.CreateInstance(service.Services, type)));
    }

    [Fact]
    public async Task Receipts_are_posted_when_the_clock_gets_there_also_for_texts_nobody_knows()
    {
        await using var service = await LocalService.Start(new LocalServiceOptions(Start));
        service.Services.GetRequiredService<ISmsReceipts>().Expect(new SmsReceipt("unknown-1", "dev-000001", true, null, Start.AddSeconds(1)));
        var registry = service.Services.GetRequiredService<IRegistry>();
        Assert.Empty((await registry.List("unmatched-receipt", null, 10, CancellationToken.None)).Items);

        await service.AdvanceBy(TimeSpan.FromSeconds(1));

        Assert.Single((await registry.List("unmatched-receipt", null, 10, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task The_page_and_its_addresses_answer_on_this_machine_only()
    {
        await using var service = await LocalService.Start(new LocalServiceOptions(Start));
        using var client = service.As(null);
        foreach (var path in new[] { "/", "/dev/tokens", "/dev/sms", "/dev/cases", "/dev/clock" })
        {
            using var answer = await client.GetAsync(path);
            using var led = new HttpRequestMessage(HttpMethod.Get, path);
            led.Headers.Host = "elsewhere.example";
            using var refused = await client.SendAsync(led);

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (answer.StatusCode, refused.StatusCode));
        }
    }

    [Theory]
    [InlineData("""{"advanceBy":"P2DT3H"}""", HttpStatusCode.OK, "2020-07-15T12:00:00+08:00")]
    [InlineData("""{"advanceTo":"2020-08-01T00:00:00+08:00"}""", HttpStatusCode.OK, "2020-08-01T00:00:00+08:00")]
    [InlineData("""{"advanceTo":"2020-07-01T00:00:00+08:00"}""", HttpStatusCode.BadRequest, "2020-07-13T09:00:00+08:00")]
    [InlineData("""{"advanceBy":"soon"}""", HttpStatusCode.BadRequest, "2020-07-13T09:00:00+08:00")]
    [InlineData("{}", HttpStatusCode.BadRequest, "2020-07-13T09:00:00+08:00")]
    public async Task The_clock_is_moved_by_hand(string body, HttpStatusCode status, string now)
    {
        await using var service = await LocalService.Start(new LocalServiceOptions(Start));
        using var client = service.As(null);

        using var answer = await client.PostAsync("/dev/clock", new StringContent(body, null, "application/json"));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(now, (string)JsonNode.Parse(await client.GetStringAsync("/dev/clock"))!["now"]!);
    }

    [Fact]
    public async Task Outside_development_it_does_not_start()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => LocalService.Start(new LocalServiceOptions(Start)
        {
            Settings = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("AZURE_FUNCTIONS_ENVIRONMENT", "Production"),
        }));
    }

    public void Dispose() => directory.Delete(recursive: true);

    private static JsonObject Registration(LocalService service)
    {
        var chen = service.People.Of("applicant-chen");
        return new JsonObject { ["name"] = chen.Name.Value, ["identityNumber"] = chen.IdentityNumber!.Value, ["mobile"] = chen.Mobile!.Value };
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Operations;

/// <summary>What the operator, the Municipal Public Security Bureau, sees of the service's health (Tianjin, 4(4); T-26).</summary>
public sealed class HealthTests
{
    private static readonly DateTimeOffset Start = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_service_whose_stores_and_task_hub_answer_is_alive_and_ready()
    {
        await using var service = await LocalService.Start(new LocalServiceOptions(Start));
        using var operators = service.As(null);

        var live = await operators.GetFromJsonAsync<Health>("/api/health/live", ApiJson.Options);
        var ready = await operators.GetFromJsonAsync<Health>("/api/health/ready", ApiJson.Options);

        Assert.Equal("healthy", live!.Status);
        Assert.Equal(("healthy", 4), (ready!.Status, ready.Checks.Count(check => check.Value == "ok")));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_makes_it_unready_and_is_named_without_its_reason()
    {
        var broken = Substitute.For<IRegistry>();
        broken.Find(default!, default!, default).ThrowsAsyncForAnyArgs(new IOException("disk /dev/sda failed"));
        await using var service = await LocalService.Start(new LocalServiceOptions(Start) { Replace = services => services.AddSingleton(broken) });
        using var operators = service.As(null);

        using var answer = await operators.GetAsync("/api/health/ready");
        var health = await answer.Content.ReadFromJsonAsync<Health>(ApiJson.Options);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(("unreachable", "ok"), (health!.Checks["registry"], health.Checks["cases"]));
        Assert.DoesNotContain("sda", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

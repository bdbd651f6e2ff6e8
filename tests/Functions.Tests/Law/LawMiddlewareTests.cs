using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Law;

/// <summary>Every function runs under rules that are recent enough, and a store that is down stops none of them for their sake.</summary>
public sealed class LawMiddlewareTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 4, 9, 0, 0, TimeSpan.FromHours(8));
    private LocalService _service = null!;

    private CountedRegistry Registry => (CountedRegistry)_service.Services.GetRequiredService<IRegistry>();

    public async Task InitializeAsync() => _service = await LocalService.Start(new LocalServiceOptions(Start)
    {
        Replace = services => services.AddSingleton<SqliteRegistry>()
            .AddSingleton<IRegistry>(provider => new CountedRegistry(provider.GetRequiredService<SqliteRegistry>())),
    });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task An_amendment_of_another_instance_is_in_force_for_the_first_request_after_the_bounded_time()
    {
        var amendment = new Amendment(1, Start, "ops", "announcement", new AmendedRule.AcceptanceCutoff(new DateOnly(2026, 12, 31)));
        await _service.Services.GetRequiredService<AmendmentRegister>().Record(amendment, default);

        Assert.DoesNotContain("2026-12-31", await Cutoff(), StringComparison.Ordinal);
        await _service.AdvanceBy(TimeSpan.FromSeconds(15));

        Assert.Contains("2026-12-31", await Cutoff(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_store_is_down_functions_go_on_under_what_was_known()
    {
        await _service.AdvanceBy(TimeSpan.FromMinutes(1));
        Registry.IsDown = true;
        var reads = Registry.Reads;

        Assert.Contains("2013-01-01", await Cutoff(), StringComparison.Ordinal);
        Assert.Contains("2013-01-01", await Cutoff(), StringComparison.Ordinal);

        Assert.Equal(reads + 1, Registry.Reads);
    }

    [Fact]
    public async Task Where_the_amendments_were_never_read_only_what_needs_no_rule_is_answered_until_they_are()
    {
        var registry = new CountedRegistry(Registry) { IsDown = true };
        await using var blind = await LocalService.Start(new LocalServiceOptions(Start) { Replace = services => services.AddSingleton<IRegistry>(registry) });
        using var anybody = blind.As(null);

        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/api/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, (await anybody.GetAsync("/api/policies/acceptance-cutoff")).StatusCode);
        registry.IsDown = false;

        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/api/policies/acceptance-cutoff")).StatusCode);
    }

    private async Task<string> Cutoff()
    {
        using var anybody = _service.As(null);
        using var answer = await anybody.GetAsync(new Uri("/api/policies/acceptance-cutoff", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

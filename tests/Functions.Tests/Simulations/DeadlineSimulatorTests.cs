using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.Functions.Tests.Simulations;

/// <summary>N4: the deadlines of a scripted case at any moment, on the engine that real cases run on.</summary>
public sealed class DeadlineSimulatorTests : IAsyncLifetime
{
    private LocalService service = null!;

    public async Task InitializeAsync() => service = await LocalService.Start(new LocalServiceOptions(new DateTimeOffset(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8))));

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task Accepted_on_5_February_2013_the_decision_is_due_on_1_March_and_on_the_15th_twelve_working_days_are_left_S32_N5()
    {
        var answer = await Simulate("2013-02-15T10:00:00+08:00", Clock("examination", "2013-02-05T10:00:00+08:00"));

        var clock = answer.GetProperty("clocks")[0];
        Assert.Equal("2013-03-02T00:00:00+08:00", clock.GetProperty("deadline").GetProperty("until").GetString());
        Assert.Equal((12, 15), (clock.GetProperty("remaining").GetInt32(), clock.GetProperty("remaining").GetInt32() + clock.GetProperty("consumed").GetInt32()));
        Assert.Equal("S-32", clock.GetProperty("law").GetString());
        Assert.Contains(clock.GetProperty("countdown").GetProperty("why").EnumerateArray(), line => line.GetProperty("zh").GetString()!.Contains("调休上班", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cut_off_comes_before_the_sixty_days_and_says_so_S25_S26()
    {
        var answer = await Simulate("2013-02-20T10:00:00+08:00", Clock("written-material", "2013-01-28T00:00:00+08:00"), cutoff: "2013-03-05");

        Assert.Equal("2013-03-29T17:30:00+08:00", answer.GetProperty("clocks")[0].GetProperty("deadline").GetProperty("until").GetString());
        Assert.Equal("acceptance-cutoff", answer.GetProperty("earliest").GetProperty("purpose").GetString());
        Assert.Equal("2013-03-05T17:30:00+08:00", answer.GetProperty("earliest").GetProperty("until").GetString());
    }

    [Fact]
    public async Task The_sixtieth_day_on_a_Sunday_of_National_Day_2020_rolls_to_9_October_S25()
    {
        var answer = await Simulate("2020-08-06T10:00:00+08:00", Clock("written-material", "2020-08-05T00:00:00+08:00"));

        Assert.Equal("2020-10-09T17:30:00+08:00", answer.GetProperty("clocks")[0].GetProperty("deadline").GetProperty("until").GetString());
    }

    [Fact]
    public async Task What_a_real_clock_refuses_the_script_is_refused_for_with_its_place_S33()
    {
        var entry = new { entry = "extended", at = "2013-02-28T10:00:00+08:00", total = 31, reason = "核实" };
        using var answer = await Post("2013-02-28T11:00:00+08:00", Clock("examination", "2013-02-05T10:00:00+08:00", entry), null);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("beyond-longest-term", problem.GetProperty("reasonCodes")[0].GetString());
    }

    private static object Clock(string purpose, string startedAt, params object[] ledger) => new { purpose, startedAt, ledger };

    private async Task<JsonElement> Simulate(string now, object clock, string? cutoff = null)
    {
        using var answer = await Post(now, clock, cutoff);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpResponseMessage> Post(string now, object clock, string? cutoff)
    {
        using var anyone = service.As(null);
        return await anyone.PostAsJsonAsync("/api/simulations/deadlines", new { now, clocks = new[] { clock }, cutoff });
    }
}

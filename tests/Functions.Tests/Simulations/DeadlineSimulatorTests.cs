using System.Net;
using System.Net.Http.Json;
using System.Text;
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

    [Fact]
    public async Task Every_reminder_is_told_with_its_moment_on_the_ladder_of_real_cases_up_to_the_date_that_decides_G8()
    {
        var answer = await Simulate("2013-02-20T10:00:00+08:00", Clock("written-material", "2013-01-28T00:00:00+08:00"), cutoff: "2013-03-05");

        Assert.Equal(
            ["14 2013-02-19T09:00:00+08:00 sent", "7 2013-02-26T09:00:00+08:00 to-come", "2 2013-03-03T09:00:00+08:00 to-come", "0 2013-03-05T09:00:00+08:00 to-come"],
            answer.GetProperty("clocks")[0].GetProperty("reminders").EnumerateArray()
                .Select(reminder => $"{reminder.GetProperty("daysBefore")} {reminder.GetProperty("at")} {reminder.GetProperty("standing")}"));
    }

    [Fact]
    public async Task The_article_behind_every_clock_and_date_is_told_in_words_S25_S26()
    {
        var answer = await Simulate("2013-02-20T10:00:00+08:00", Clock("written-material", "2013-01-28T00:00:00+08:00"), cutoff: "2013-03-05");

        var articles = answer.GetProperty("articles").EnumerateArray().ToDictionary(article => article.GetProperty("line").GetString()!);
        Assert.Contains("60日", articles["S-25"].GetProperty("says").GetProperty("zh").GetString(), StringComparison.Ordinal);
        Assert.Contains("截止日", articles["S-26"].GetProperty("says").GetProperty("zh").GetString(), StringComparison.Ordinal);
        Assert.Equal("书面材料", articles["S-26"].GetProperty("place").GetProperty("zh").GetString());
    }

    [Fact]
    public async Task A_paper_that_is_only_supposed_moves_the_date_from_the_moment_on_at_which_it_comes_N6()
    {
        var paper = new
        {
            id = "2013-02-20-supposed",
            year = 2013,
            published = "2013-02-20",
            source = "假设",
            off = new[] { new { name = "假设节", english = "a supposed festival", from = "2013-02-25", to = "2013-02-26" } },
            work = Array.Empty<object>(),
        };
        var script = new
        {
            clocks = new[] { Clock("examination", "2013-02-18T10:00:00+08:00") },
            amendments = new[] { new { at = "2013-02-20T09:00:00+08:00", rule = new { rule = "holiday-arrangement", paper } } },
        };

        var before = await Asked(new { now = "2013-02-20T08:59:59+08:00", script.clocks, script.amendments });
        var after = await Asked(new { now = "2013-02-20T09:00:00+08:00", script.clocks, script.amendments });

        Assert.Equal("2013-03-11", LastDay(before));
        Assert.Equal("2013-03-13", LastDay(after));
        Assert.Equal("2013-02-20-supposed", after.GetProperty("calendar").GetString());
        Assert.Equal("2013-03-11", LastDay(await Asked(new { now = "2013-02-21T09:00:00+08:00", script.clocks })));
    }

    [Fact]
    public async Task The_earliest_of_sixty_days_cut_off_and_validity_of_the_indicator_decides_and_says_before_which_S26_S54()
    {
        var clocks = new[] { Clock("written-material", "2013-01-28T00:00:00+08:00"), Clock("indicator-validity", "2013-01-30T10:00:00+08:00") };

        var answer = await Asked(new { now = "2013-02-20T10:00:00+08:00", clocks, cutoff = "2013-03-05" });
        var moved = await Asked(new
        {
            now = "2013-02-20T10:00:00+08:00",
            clocks,
            cutoff = "2013-03-05",
            amendments = new[] { new { at = "2013-02-19T10:00:00+08:00", rule = new { rule = "acceptance-cutoff", lastDay = "2013-05-31" } } },
        });

        Assert.Equal("acceptance-cutoff", answer.GetProperty("earliest").GetProperty("purpose").GetString());
        Assert.Equal(2, answer.GetProperty("earliest").GetProperty("why").EnumerateArray().Count(line => line.GetProperty("zh").GetString()!.Contains("以先到者为准", StringComparison.Ordinal)));
        Assert.Equal("written-material", moved.GetProperty("earliest").GetProperty("purpose").GetString());
        Assert.Equal("2013-05-31", moved.GetProperty("dates")[0].GetProperty("lastDay").GetString());
    }

    [Fact]
    public async Task An_answer_to_a_window_has_the_term_of_a_real_one_and_a_date_of_ones_own_may_come_first_T27()
    {
        var answer = await Asked(new
        {
            now = "2020-07-13T10:00:00+08:00",
            clocks = new[] { Clock("consultation-answer", "2020-07-13T09:00:00+08:00"), Clock("permit-validity", "2020-07-13T09:00:00+08:00") },
            dates = new[] { new { purpose = "migration-certificate-validity", lastDay = "2020-07-14" } },
        });

        Assert.Equal("2020-07-16", LastDay(answer));
        Assert.Equal("T-27", answer.GetProperty("clocks")[0].GetProperty("law").GetString());
        Assert.Equal("migration-certificate-validity", answer.GetProperty("earliest").GetProperty("purpose").GetString());
    }

    [Fact]
    public async Task Whoever_is_paused_has_no_date_and_no_reminder_and_what_is_to_come_has_not_happened()
    {
        var paused = new { entry = "paused", at = "2013-02-19T10:00:00+08:00", reason = "等待补充材料" };
        var resumed = new { entry = "resumed", at = "2013-02-21T10:00:00+08:00" };
        var clocks = new[] { Clock("examination", "2013-02-05T10:00:00+08:00", paused, resumed) };

        var meanwhile = (await Asked(new { now = "2013-02-20T10:00:00+08:00", clocks })).GetProperty("clocks")[0];
        var then = (await Asked(new { now = "2013-02-21T10:00:00+08:00", clocks })).GetProperty("clocks")[0];

        Assert.Equal(("paused", false, 0), (meanwhile.GetProperty("state").GetString(), meanwhile.TryGetProperty("deadline", out _), meanwhile.GetProperty("reminders").GetArrayLength()));
        Assert.Equal(("running", true), (then.GetProperty("state").GetString(), then.TryGetProperty("deadline", out _)));
    }

    [Theory]
    [InlineData("""{"clocks":[]}""", "too-many", "clocks")]
    [InlineData("""{"clocks":[{"purpose":"examination","startedAt":"0001-01-01T00:00:00Z","ledger":[]}]}""", "field-malformed", "clocks[0]")]
    [InlineData("""{"clocks":[{"purpose":"examination","startedAt":"2013-02-05T10:00:00+08:00","ledger":[],"term":{"amount":11,"unit":"years"}}]}""", "field-malformed", "clocks[0].term")]
    [InlineData("""{"clocks":[{"purpose":"migration-certificate-validity","startedAt":"2013-02-05T10:00:00+08:00","ledger":[]}]}""", "term-missing", "clocks[0].term")]
    [InlineData("""{"clocks":[{"purpose":"examination","startedAt":"2013-02-05T10:00:00+08:00","ledger":[{"entry":"resumed","at":"2013-02-06T10:00:00+08:00"}]}]}""", "not-paused", "clocks[0].ledger[0]")]
    [InlineData("""{"clocks":[{"purpose":"publicity","startedAt":"2013-02-05T10:00:00+08:00","ledger":[]}],"amendments":[{"at":"2013-02-20T09:00:00+08:00","rule":{"rule":"acceptance-cutoff","lastDay":"2013-02-19"}}]}""", "cutoff-passed", "amendments[0].lastDay")]
    [InlineData("""{"clocks":[{"purpose":"publicity","startedAt":"2013-02-05T10:00:00+08:00","ledger":[]}],"amendments":[{"at":"2013-02-20T09:00:00+08:00","rule":{"rule":"holiday-arrangement","paper":{"id":"x","year":2013,"published":"2013-02-21","source":"假设","off":[{"name":"节","english":"x","from":"2013-03-01","to":"2013-03-01"}],"work":[]}}}]}""", "paper-not-published", "amendments[0].published")]
    public async Task What_no_real_case_could_be_is_refused_with_its_place(string rest, string code, string place)
    {
        using var anyone = service.As(null);
        using var answer = await anyone.PostAsync(
            "/api/simulations/deadlines", new StringContent($$"""{"now":"2013-02-28T11:00:00+08:00",{{rest[1..]}}""", Encoding.UTF8, "application/json"));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((code, place), (problem.GetProperty("reasons")[0].GetProperty("code").GetString(), problem.GetProperty("reasons")[0].GetProperty("subject").GetString()));
    }

    [Theory]
    [InlineData("""{"clocks":null}""")]
    [InlineData("""{"clocks":[null]}""")]
    [InlineData("""{"clocks":[{"purpose":"examination","startedAt":"2013-02-05T10:00:00+08:00","ledger":null}]}""")]
    [InlineData("""{"clocks":[{"purpose":"examination","startedAt":"2013-02-05T10:00:00+08:00","ledger":[{"entry":"extended","at":"2013-02-05T10:00:00+08:00","total":30}]}]}""")]
    [InlineData("""{"clocks":[{"purpose":"publicity","startedAt":"2013-02-05T10:00:00+08:00","ledger":[]}],"dates":[null]}""")]
    [InlineData("""{"clocks":[{"purpose":"publicity","startedAt":"2013-02-05T10:00:00+08:00","ledger":[]}],"amendments":[{"at":"2013-02-20T09:00:00+08:00","rule":null}]}""")]
    [InlineData("""{"clocks":[{"purpose":"publicity","startedAt":"2013-02-05T10:00:00+08:00","ledger":[]}],"amendments":[{"at":"2013-02-20T09:00:00+08:00","rule":{"rule":"holiday-arrangement","paper":{"id":"x","year":2013,"published":"2013-02-20","source":"假设","off":null,"work":[]}}}]}""")]
    public async Task A_script_with_an_empty_place_cannot_be_read(string rest)
    {
        using var anyone = service.As(null);
        using var answer = await anyone.PostAsync(
            "/api/simulations/deadlines", new StringContent($$"""{"now":"2013-02-28T11:00:00+08:00",{{rest[1..]}}""", Encoding.UTF8, "application/json"));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((HttpStatusCode.BadRequest, "body-not-readable"), (answer.StatusCode, problem.GetProperty("reasonCodes")[0].GetString()));
    }

    private static string? LastDay(JsonElement answer) => answer.GetProperty("clocks")[0].GetProperty("deadline").GetProperty("lastDay").GetString();

    private async Task<JsonElement> Asked(object script)
    {
        using var anyone = service.As(null);
        using var answer = await anyone.PostAsJsonAsync("/api/simulations/deadlines", script);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
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

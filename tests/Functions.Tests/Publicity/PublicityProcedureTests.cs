using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>Publicity of a batch (S-18, S-19): everybody who waits, on the day, once, for seven days, and then closed.</summary>
public sealed class PublicityProcedureTests : IAsyncLifetime
{
    private LocalService _service = null!;

    public async Task InitializeAsync() => _service = await LocalService.Start(new LocalServiceOptions(Moment("2013-01-14T10:00")));

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Everybody_who_waits_is_public_on_the_day_and_waits_for_material_after_seven_days()
    {
        var cases = await Crowd.SubmitMany(_service, 230);

        await _service.AdvanceTo(Moment("2013-01-17T23:59"));
        var before = await States(cases);
        await _service.AdvanceTo(Moment("2013-01-18T01:00"));
        var published = await States(cases);
        var lines = await Lines("2013-01-1");
        await _service.AdvanceTo(Moment("2013-01-25T23:59"));
        var lastDay = await States(cases);
        await _service.AdvanceTo(Moment("2013-01-26T00:30"));

        Assert.All(before, state => Assert.IsType<PointsCase.AwaitingPublicity>(state));
        Assert.All(published, state => Assert.IsType<PointsCase.OnPublicity>(state));
        Assert.Equal(Enumerable.Range(1, 230), lines.Select(line => line.Notice));
        Assert.All(lastDay, state => Assert.IsType<PointsCase.OnPublicity>(state));
        Assert.All(await States(cases), state => Assert.Equal(
            new DateOnly(2013, 1, 25), Assert.IsType<PointsCase.AwaitingMaterial>(state).Term.Clock.StartedAt.ChinaDate));
        Assert.Equal(BatchStage.Ended, (await Batch("2013-01-1")).Stage);
    }

    [Fact]
    public async Task After_the_end_of_publicity_the_list_is_no_longer_served_but_that_there_was_one_is()
    {
        await Crowd.SubmitMany(_service, 3);
        await _service.AdvanceTo(Moment("2013-01-18T01:00"));
        var during = await Read("2013-01-1");

        await _service.AdvanceTo(Moment("2013-01-26T00:00"));
        var after = await Read("2013-01-1");

        Assert.Equal(3, during.Lines.Length);
        Assert.Contains("公示期至2013年1月25日24时止", during.HowToObject, StringComparison.Ordinal);
        Assert.Empty(after.Lines);
        Assert.Null(after.HowToObject);
        Assert.Equal((new DateOnly(2013, 1, 18), new DateOnly(2013, 1, 25)), (after.Batch.PublishedOn, after.Batch.LastDay));
    }

    [Fact]
    public async Task Nothing_is_published_of_a_batch_for_which_nobody_waits()
    {
        await _service.AdvanceTo(Moment("2013-02-20T00:00"));

        Assert.Empty(await Procedures());
        Assert.DoesNotContain((await Get<BatchList>("publicity/batches")).Items, batch => batch.PublishedOn is not null);
    }

    [Fact]
    public async Task Who_is_below_the_threshold_is_not_made_public()
    {
        var (enough, tooFew) = (await Crowd.Submit(_service, 1), await Crowd.Submit(_service, 2, enough: false));

        await _service.AdvanceTo(Moment("2013-01-18T01:00"));

        Assert.IsType<PointsCase.OnPublicity>(await Crowd.Look(_service, enough));
        Assert.Equal("below-threshold", Assert.IsType<PointsCase.PublicityFailed>(await Crowd.Look(_service, tooFew)).Failure.Code);
        Assert.Single((await Read("2013-01-1")).Lines);
    }

    [Fact]
    public async Task The_cut_off_of_the_15th_decides_the_batch_to_the_millisecond_SC38()
    {
        await _service.AdvanceTo(Moment("2013-01-15T23:59:59.999"));
        var first = await Crowd.Submit(_service, 1);
        await _service.AdvanceTo(Moment("2013-01-16T00:00"));
        var second = await Crowd.Submit(_service, 2);

        await _service.AdvanceTo(Moment("2013-02-06T00:30"));

        Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(_service, first));
        Assert.Equal("2013-01-2", Assert.IsType<PointsCase.OnPublicity>(await Crowd.Look(_service, second)).Batch.Id.Value);
        Assert.Equal(["publicity-2013-01-1", "publicity-2013-01-2"], await Procedures());
    }

    [Fact]
    public async Task The_operator_sets_another_day_and_the_indicator_before_the_publication_and_not_afterwards()
    {
        var id = await Crowd.Submit(_service, 1);

        Assert.Equal(200, await Plan("2013-01-1", "2013-01-21", "on"));
        Assert.Equal(422, await Plan("2013-01-1", "2013-02-01", "on"));
        Assert.Equal(422, await Plan("2013-01-1", "2013-01-15", "on"));
        await _service.AdvanceTo(Moment("2013-01-20T23:59"));
        var before = await Crowd.Look(_service, id);
        await _service.AdvanceTo(Moment("2013-01-21T00:30"));
        Assert.Equal(409, await Plan("2013-01-1", "2013-01-22", "off"));
        await _service.AdvanceTo(Moment("2013-01-29T00:30"));

        Assert.IsType<PointsCase.AwaitingPublicity>(before);
        Assert.True(Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(_service, id)).Term.AwaitsIndicator);
    }

    [Fact]
    public async Task Who_waits_for_a_ruling_stays_and_is_closed_when_it_rings_the_bell()
    {
        var cases = await Crowd.SubmitMany(_service, 3);
        await _service.AdvanceTo(Moment("2013-01-18T01:00"));
        var desk = _service.Services.GetRequiredService<TalentSettlement.Functions.PointsCases.PointsCaseDesk>();
        var durable = _service.Services.GetRequiredService<DurableTaskClient>();
        var objection = new ObjectionId(new string('a', 32));
        await desk.Record(cases[1], Actor.System, state => PublicityRules.Receive(state, objection, PointsLaw.Shipped, _service.Clock.GetUtcNow()), durable, default);

        await _service.AdvanceTo(Moment("2013-02-08T12:00"));
        var waiting = await States(cases);
        var running = (await Batch("2013-01-1")).Stage;
        await desk.Record(cases[1], Actor.System, state => PublicityRules.Rule(state, objection, ObjectionRuling.Dismissed, "经核实"), durable, default);
        await _service.AdvanceBy(TimeSpan.Zero);

        Assert.Equal(["AwaitingMaterial", "OnPublicity", "AwaitingMaterial"], waiting.Select(state => state.GetType().Name));
        Assert.Equal(BatchStage.Published, running);
        Assert.Equal(new DateOnly(2013, 2, 8), Assert.IsType<PointsCase.AwaitingMaterial>(await Crowd.Look(_service, cases[1])).Term.Clock.StartedAt.ChinaDate);
        Assert.Equal(BatchStage.Ended, (await Batch("2013-01-1")).Stage);
    }

    private async Task<PointsCase[]> States(CaseId[] cases) => [.. await Task.WhenAll(cases.Select(id => Crowd.Look(_service, id)))];

    private async Task<BatchView> Batch(string batch) => (await Read(batch)).Batch;

    private Task<PublicListView> Read(string batch, string? after = null) => Get<PublicListView>($"publicity/batches/{batch}{(after is null ? "" : $"?after={after}")}");

    private async Task<ImmutableArray<PublicLine>> Lines(string batch)
    {
        var lines = ImmutableArray.CreateBuilder<PublicLine>();
        for (var page = await Read(batch); ; page = await Read(batch, page.Next))
        {
            lines.AddRange(page.Lines);
            if (page.Next is null)
            {
                return lines.ToImmutable();
            }
        }
    }

    private async Task<T> Get<T>(string path)
    {
        using var anyone = _service.As(null);
        return JsonSerializer.Deserialize<T>(await anyone.GetStringAsync(new Uri($"api/{path}", UriKind.Relative)), ApiJson.Options)!;
    }

    private async Task<int> Plan(string batch, string day, string indicator)
    {
        using var ops = _service.As("ops");
        using var body = new StringContent($$"""{"publicationDay":"{{day}}","indicator":"{{indicator}}"}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await ops.PutAsync(new Uri($"api/publicity/batches/{batch}", UriKind.Relative), body);
        return (int)answer.StatusCode;
    }

    private async Task<string[]> Procedures()
    {
        var found = new List<string>();
        await foreach (var procedure in _service.Services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery { InstanceIdPrefix = "publicity-" }))
        {
            found.Add(procedure.InstanceId);
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static DateTimeOffset Moment(string text) => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);
}

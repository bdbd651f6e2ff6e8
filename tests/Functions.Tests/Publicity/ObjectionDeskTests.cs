using System.Net;
using System.Text.Json;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>Objections and reports over HTTP (S-22, N14): received once, never lost, decided and answered, the objector unknown to the applicant.</summary>
public sealed class ObjectionDeskTests : IAsyncLifetime
{
    private const string Batch = "2013-01-1";
    private const string Officer = "officer-shenzhen";
    private const string Contact = "张卫国 13900139000";
    private static readonly PlaceObjection Untrue = new(1, "学历不实", "学信网无此记录", Contact);

    private LocalService _service = null!;
    private CaseId _case;

    public async Task InitializeAsync()
    {
        _service = await LocalService.Start(new LocalServiceOptions(Moment("2013-01-15T22:00")));
        _case = await Crowd.Submit(_service, 1);
        await _service.AdvanceTo(Moment("2013-01-18T09:00"));
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_repeated_objection_is_the_same_objection_and_another_one_under_its_key_is_refused()
    {
        var first = await _service.Object(Batch, Untrue, "key-1");
        await _service.AdvanceBy(TimeSpan.FromHours(2));

        var again = await _service.Object(Batch, Untrue, "key-1");
        var (other, _) = await _service.Write(HttpMethod.Post, $"publicity/batches/{Batch}/objections", Untrue with { Grounds = "社保不实" }, null, "key-1");

        Assert.Equal(first, again);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other);
        Assert.Single(Assert.IsType<PointsCase.OnPublicity>(await Look()).Objections);
    }

    [Fact]
    public async Task Sustained_the_publicity_fails_at_once_and_both_sides_read_why_in_words_of_their_own()
    {
        var receipt = await _service.Object(Batch, Untrue, account: "applicant-chen");
        var line = Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);

        var (status, body) = await Rule(line.Id, ObjectionRuling.Sustained, "所报学历与学信网记录不符", "您反映的情况经核实属实");

        Assert.True(status == HttpStatusCode.OK, body);
        Assert.Equal("所报学历与学信网记录不符", Assert.IsType<PointsCase.PublicityFailed>(await Look()).Failure.Reason);
        var answered = await _service.Read<ObjectionStatus>($"objections/{receipt.Receipt}");
        Assert.Equal(("sustained", "您反映的情况经核实属实"), (answered.State, answered.Answer));
        Assert.Empty((await _service.Read<ObjectionList>("objections", Officer)).Items);
    }

    [Fact]
    public async Task What_the_objector_said_and_left_is_in_the_objection_alone()
    {
        await _service.Object(Batch, Untrue, account: "applicant-chen");
        var line = Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);
        await Rule(line.Id, ObjectionRuling.Sustained, "所报学历与记录不符", "属实");

        var desk = _service.Services.GetRequiredService<PointsCaseDesk>();
        var known = JsonSerializer.Serialize(await Look(), ApiJson.Options)
            + JsonSerializer.Serialize(await desk.Journal(_case, default), ApiJson.Options)
            + string.Concat(_service.Sms.Sent.Select(text => text.Text.Text));

        Assert.All(["学历不实", "学信网无此记录", "张卫国", "13900139000", "applicant-chen"], said => Assert.DoesNotContain(said, known, StringComparison.Ordinal));
        var file = await _service.Read<ObjectionFile>($"objections/{line.Id}/file", Officer);
        Assert.Equal((Untrue.Grounds, Untrue.Evidence, Contact), (file.Grounds, file.Evidence, file.Contact));
    }

    [Fact]
    public async Task A_reason_that_names_the_objector_is_refused_and_nothing_changes()
    {
        await _service.Object(Batch, Untrue);
        var line = Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);

        var (status, body) = await Rule(line.Id, ObjectionRuling.Sustained, "经139-0013-9000核实", "属实");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("reason-names-objector", body, StringComparison.Ordinal);
        Assert.IsType<PointsCase.OnPublicity>(await Look());
    }

    [Fact]
    public async Task Of_two_officers_the_first_decides_and_the_second_is_refused()
    {
        var receipt = await _service.Object(Batch, Untrue);
        var line = Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);

        await Rule(line.Id, ObjectionRuling.Dismissed, "经核实无误", "不属实");
        var (second, body) = await Rule(line.Id, ObjectionRuling.Sustained, "学历与记录不符", "属实", "officer-shenzhen-2");

        Assert.Equal(HttpStatusCode.Conflict, second);
        Assert.Contains("objection-not-open", body, StringComparison.Ordinal);
        Assert.Equal("不属实", (await _service.Read<ObjectionStatus>($"objections/{receipt.Receipt}")).Answer);
    }

    [Fact]
    public async Task The_last_moment_of_the_seventh_day_is_in_time_and_the_next_is_a_report_that_is_answered()
    {
        await _service.AdvanceTo(Moment("2013-01-25T23:59:59.999"));
        var inTime = await _service.Object(Batch, Untrue);
        await _service.AdvanceTo(Moment("2013-01-26T00:00"));
        var late = await _service.Object(Batch, Untrue with { Grounds = "社保不实" });
        await _service.AdvanceTo(Moment("2013-02-06T12:00"));

        Assert.Equal(("objection", null), (inTime.Kind, inTime.Code));
        Assert.Equal(("report", "publicity-ended"), (late.Kind, late.Code));
        Assert.Single(Assert.IsType<PointsCase.OnPublicity>(await Look()).Objections);
        var report = Assert.Single((await _service.Read<ReportList>("reports", Officer)).Items);
        Assert.Equal("社保不实", report.Grounds);
        Assert.True(report.Line.IsOverdue);
        Assert.Equal(HttpStatusCode.OK, (await Answer(report.Line.Id, "已转有关部门核查")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await Answer(report.Line.Id, "另一答复")).Status);
        var told = await _service.Read<ObjectionStatus>($"objections/{late.Receipt}");
        Assert.Equal(("answered", "已转有关部门核查"), (told.State, told.Answer));
    }

    [Fact]
    public async Task An_objection_that_a_crash_left_unlinked_is_brought_to_its_case_before_anybody_is_closed()
    {
        var id = ObjectionId.Of(new BatchId(Batch), _service.Clock.GetUtcNow(), new string('c', 32));
        await _service.Services.GetRequiredService<ObjectionBook>().Keep(
            Objection.Received(id, new NoticeNumber(1), _case, _service.Clock.GetUtcNow(), new ObjectionWords("学历不实", null, null), 5), default);

        await _service.AdvanceTo(Moment("2013-01-28T12:00"));

        Assert.Equal(id, Assert.Single(Assert.IsType<PointsCase.OnPublicity>(await Look()).Objections).Id);
        Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);
    }

    [Fact]
    public async Task An_answer_that_a_crash_cut_off_is_given_once_the_case_has_recorded_the_ruling()
    {
        var receipt = await _service.Object(Batch, Untrue);
        var line = Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);
        Assert.True(ObjectionId.TryParse(line.Id, out var id));
        var draft = new ObjectionAnswer(_service.Clock.GetUtcNow(), Officer, ObjectionRuling.Sustained, "学历与记录不符", "属实");
        await _service.Services.GetRequiredService<ObjectionBook>().Change(id, known => known.With(draft), default);

        await _service.Services.GetRequiredService<PointsCaseDesk>().Record(
            _case,
            new Actor("officer", Officer),
            state => PublicityRules.Rule(state, id, draft.Ruling, draft.Reason),
            _service.Services.GetRequiredService<DurableTaskClient>(),
            default);
        await _service.AdvanceBy(TimeSpan.FromMinutes(1));

        Assert.Equal("属实", (await _service.Read<ObjectionStatus>($"objections/{receipt.Receipt}")).Answer);
    }

    [Fact]
    public async Task A_receipt_number_cannot_be_guessed_and_officers_of_another_city_see_nothing()
    {
        var receipt = (await _service.Object(Batch, Untrue)).Receipt;
        var line = Assert.Single((await _service.Read<ObjectionList>("objections", Officer)).Items);
        var guess = receipt[..^1] + (receipt[^1] == '0' ? '1' : '0');

        Assert.Equal(HttpStatusCode.NotFound, await Status($"objections/{guess}", null));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"objections/{line.Id}", null));
        Assert.Equal(HttpStatusCode.Forbidden, await Status($"objections/{line.Id}/file", "officer-nankai"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status("objections", "officer-nankai"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status("reports", "applicant-chen"));
        Assert.Equal(HttpStatusCode.Forbidden, (await Rule(line.Id, ObjectionRuling.Dismissed, "无误", "无误", "officer-nankai")).Status);
    }

    [Fact]
    public async Task Who_was_never_on_the_list_cannot_be_objected_to_and_too_much_from_one_address_is_put_off()
    {
        var never = await _service.Write(HttpMethod.Post, $"publicity/batches/{Batch}/objections", Untrue with { Notice = 2 });
        var blank = await _service.Write(HttpMethod.Post, $"publicity/batches/{Batch}/objections", Untrue with { Grounds = " " });
        var many = HttpStatusCode.Created;
        for (var n = 0; n < 20 && many != HttpStatusCode.TooManyRequests; n++)
        {
            (many, _) = await _service.Write(HttpMethod.Post, $"publicity/batches/{Batch}/objections", Untrue);
        }

        Assert.Equal(HttpStatusCode.NotFound, never.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, many);
    }

    private Task<PointsCase> Look() => Crowd.Look(_service, _case);

    private Task<(HttpStatusCode Status, string Body)> Rule(string id, ObjectionRuling ruling, string reason, string answer, string account = Officer) =>
        _service.Write(HttpMethod.Post, $"objections/{id}/ruling", new RuleObjection(ruling, reason, answer), account);

    private Task<(HttpStatusCode Status, string Body)> Answer(string id, string answer) =>
        _service.Write(HttpMethod.Post, $"reports/{id}/answer", new AnswerReport(answer), Officer);

    private async Task<HttpStatusCode> Status(string path, string? account)
    {
        using var client = _service.As(account);
        using var answer = await client.GetAsync(new Uri($"api/{path}", UriKind.Relative));
        return answer.StatusCode;
    }

    private static DateTimeOffset Moment(string text) => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);
}

using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Tests.PrintedForms;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Tests.PrintedForms;

/// <summary>The list of materials and the forms over HTTP: who gets which, when, and how (S-21, S-42).</summary>
[Trait("Demand", "S-21")]
public sealed class FormEndpointTests : IAsyncLifetime
{
    private const string Path = "/api/points-cases";
    private LocalService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await LocalService.Start(new LocalServiceOptions(Dossiers.Printed));
        await _service.Services.GetRequiredService<AgencyRegister>().Keep(Dossiers.Sources.Agency!, default);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("applicant-lin")]
    [InlineData("manager-qihang")]
    [InlineData("window-shenzhen")]
    [InlineData("officer-shenzhen")]
    public async Task Who_may_see_the_case_gets_its_list_in_binding_order_S21(string account)
    {
        var id = await Given(Dossiers.Passed);

        var (status, body) = await Get(account, $"{Path}/{id}/material-list");

        var list = JsonNode.Parse(body)!;
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(Enumerable.Range(1, list["items"]!.AsArray().Count), list["items"]!.AsArray().Select(item => item!["number"]!.GetValue<int>()));
        Assert.Equal(("A4", 104m), (list["binding"]!["paper"]!.GetValue<string>(), list["points"]!.GetValue<decimal>()));
        Assert.Equal("level-80", list["items"]!.AsArray().Single(item => item!["item"]!.GetValue<string>() == "diploma")!["why"]![0]!["indicator"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("applicant-su")]
    [InlineData("manager-yuanfan")]
    public async Task To_anybody_else_there_is_no_such_case(string account)
    {
        var id = await Given(Dossiers.Passed);

        Assert.Equal(HttpStatusCode.NotFound, (await Get(account, $"{Path}/{id}/material-list")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(account, $"{Path}/{id}/forms")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(account, $"{Path}/{id}/forms/material-list")).Status);
    }

    [Fact]
    public async Task Before_the_publicity_has_passed_nothing_is_printed_S21()
    {
        var id = await Given(new PointsCase.AwaitingPublicity(Dossiers.File, Dossiers.Declared));

        var list = await Get("manager-qihang", $"{Path}/{id}/material-list");
        var form = await Get("manager-qihang", $"{Path}/{id}/forms/report-form-one");

        Assert.Equal((HttpStatusCode.Conflict, "form-not-available"), (list.Status, CodeOf(list.Body)));
        Assert.Equal((HttpStatusCode.Conflict, "form-not-available"), (form.Status, CodeOf(form.Body)));
        Assert.Equal("""{"forms":[]}""", (await Get("manager-qihang", $"{Path}/{id}/forms")).Body);
    }

    [Fact]
    public async Task What_is_listed_can_be_printed_and_what_is_not_listed_is_no_form()
    {
        var id = await Given(Dossiers.Passed);
        var listed = JsonNode.Parse((await Get("manager-qihang", $"{Path}/{id}/forms")).Body)!["forms"]!.AsArray();

        foreach (var form in listed)
        {
            Assert.Equal(HttpStatusCode.OK, (await Get("manager-qihang", form!["address"]!.GetValue<string>())).Status);
        }

        Assert.Equal(["material-list", "report-form-one", "report-form-two", "review-form"], listed.Select(form => form!["form"]!.GetValue<string>()));
        Assert.Equal("form-unknown", CodeOf((await Get("manager-qihang", $"{Path}/{id}/forms/passport")).Body));
    }

    [Fact]
    public async Task A_page_is_kept_nowhere_loads_nothing_and_its_opening_is_on_record()
    {
        var id = await Given(Dossiers.Passed);
        using var client = _service.As("applicant-lin");

        using var answer = await client.GetAsync(new Uri($"{Path}/{id}/forms/report-form-one", UriKind.Relative));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains($"<td>{Dossiers.Number.Value}</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>深圳市启航人力资源有限公司</td>", page, StringComparison.Ordinal);
        var seen = await _service.Services.GetRequiredService<IAccessLog>().About(id.ToString(), null, 10, default);
        Assert.Contains(seen.Items, line => line is { Subject: "applicant-lin", Action: "PrintForm", Outcome: "ok" });
    }

    [Fact]
    public async Task The_notice_that_waits_at_the_window_is_printed_there_alone_S42()
    {
        var id = await Given(Dossiers.WaitingForPickup);

        var agency = await Get("manager-qihang", $"{Path}/{id}/forms/entry-notice");
        var window = await Get("window-shenzhen", $"{Path}/{id}/forms/entry-notice");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.OK), (agency.Status, window.Status));
        Assert.Contains($"{_service.BaseAddress}api/entry-documents/b7f2", window.Body, StringComparison.Ordinal);
    }

    private async Task<CaseId> Given(PointsCase state)
    {
        var body = JsonSerializer.Serialize(state, ApiJson.Options);
        var snapshot = new CaseSnapshot(state.File.Id, PointsCaseKind.Stored, 1, state.File.Number.Value, "given", null, null, [], body);
        await _service.Services.GetRequiredService<ICaseStore>().Commit(new CaseCommit(0, snapshot, [new StoredFact(1, Dossiers.Printed, "{}")], [], null), default);
        return state.File.Id;
    }

    private async Task<(HttpStatusCode Status, string Body)> Get(string account, string path)
    {
        using var client = _service.As(account);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string CodeOf(string problem) => JsonNode.Parse(problem)!["reasonCodes"]![0]!.GetValue<string>();
}

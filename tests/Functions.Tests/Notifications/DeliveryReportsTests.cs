using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Tests.Access;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>Providers report to the running service: in any order, more than once, in their own shapes (J4).</summary>
public sealed class DeliveryReportsTests : IAsyncLifetime
{
    private const string FunctionKey = "key-of-the-provider";
    private LocalService service = null!;
    private HttpClient grid = null!;

    public async Task InitializeAsync()
    {
        service = await LocalService.Start(new LocalServiceOptions(RunningService.Start)
        {
            Settings = ImmutableDictionary<string, string>.Empty.Add("LocalRuntime:FunctionKey", FunctionKey),
        });
        grid = service.As(null);
        var eventGrid = new SamplePerson("event-grid", PersonName.TryParse("王小明", out var name) ? name : throw new InvalidOperationException(), [Role.Events], "Posts events");
        grid.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", service.Tokens.Token(eventGrid));
        await Ledger.Save(new MessageRecord("m-1", Case(1), "{}", "review-returned", "…", 1, Noon, "handed-over", [new MessageStep(Noon, "handed-over", 1, "acs-1")]), Unhurried);
    }

    public async Task DisposeAsync()
    {
        grid.Dispose();
        await service.DisposeAsync();
    }

    private ISendLedger Ledger => service.Services.GetRequiredService<ISendLedger>();

    [Fact]
    public async Task The_handshake_of_a_subscription_is_answered_with_its_code()
    {
        var answer = await Posted("""[{"id":"1","eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"512d38b6"}}]""");

        Assert.Equal("512d38b6", (string?)answer["validationResponse"]);
    }

    [Theory]
    [InlineData("""[{"id":"1","eventType":"Microsoft.Communication.SMSDeliveryReportReceived","data":{"messageId":"acs-1","from":"15551230000","to":"+8613800138001","deliveryStatus":"Delivered","deliveryStatusDetails":"ok","Tag":"m-1-1"}}]""")]
    [InlineData("""{"specversion":"1.0","id":"1","type":"Microsoft.Communication.SMSDeliveryReportReceived","source":"x","data":{"messageId":"acs-1","deliveryStatus":"delivered","tag":"m-1-1"}}""")]
    public async Task A_report_of_a_text_that_arrived_is_noted_once_however_often_it_comes(string report)
    {
        await Posted(report);
        await Posted(report);

        var text = await Ledger.Find("m-1", Unhurried);
        Assert.Equal("delivered", text!.Status);
        Assert.Equal(["handed-over", "receipt-delivered"], text.Steps.Select(step => step.What));
    }

    [Fact]
    public async Task A_failure_that_is_reported_after_the_delivery_does_not_undo_it()
    {
        await Posted(Report("Delivered", "m-1-1"));
        await Posted(Report("Failed", "m-1-1"));

        var text = await Ledger.Find("m-1", Unhurried);
        Assert.Equal("delivered", text!.Status);
        Assert.Equal("receipt-failed", text.Steps[^1].What);
    }

    [Fact]
    public async Task A_report_of_a_text_that_nobody_knows_is_kept_without_the_telephone_number()
    {
        await Posted(Report("Delivered", "m-9-1"));

        var kept = (await service.Services.GetRequiredService<IRegistry>().List("unmatched-receipt", null, 10, Unhurried)).Items;
        Assert.Contains("m-9-1", Assert.Single(kept).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("138001", kept[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_the_end_of_a_texts_way_or_another_kind_of_event_changes_nothing()
    {
        await Posted(Report("Submitted", "m-1-1"));
        await Posted("""[{"id":"1","eventType":"Microsoft.Communication.SMSReceived","data":{"message":"STOP"}}]""");

        Assert.Single((await Ledger.Find("m-1", Unhurried))!.Steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("""[{"eventType":"x"}]""")]
    public async Task What_is_no_event_is_a_400(string body)
    {
        using var answer = await Post(grid, "api/sms/delivery-reports", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Without_the_token_of_Event_Grid_nothing_is_taken()
    {
        using var nobody = service.As(null);
        using var ops = service.As("ops");

        using var first = await Post(nobody, "api/sms/delivery-reports", Report("Delivered", "m-1-1"));
        using var second = await Post(ops, "api/sms/delivery-reports", Report("Delivered", "m-1-1"));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (first.StatusCode, second.StatusCode));
        Assert.Single((await Ledger.Find("m-1", Unhurried))!.Steps);
    }

    [Fact]
    public async Task Tencent_Cloud_reports_by_the_identity_it_gave()
    {
        await service.Services.GetRequiredService<IRegistry>().CreateOnce("text-of-provider", Core.Elements.ContentHash.Of("5000:1").Value, "m-1-1", Unhurried);
        using var tencent = service.As(null);
        tencent.DefaultRequestHeaders.Add("x-functions-key", FunctionKey);

        using var answer = await Post(tencent, "api/sms/tencent-reports", """
            [{"user_receive_time":"2020-07-13 09:00:04","nationcode":"86","mobile":"13800138001","report_status":"FAIL","errmsg":"MK:0001","description":"x","sid":"5000:1"},
             {"mobile":"13800138001","report_status":"SUCCESS","errmsg":"DELIVRD","sid":"5000:2"}]
            """);

        Assert.Equal("""{"result":0,"errmsg":"OK"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(("receipt-failed", "MK:0001"), (await Ledger.Find("m-1", Unhurried))!.Steps.Select(step => (step.What, step.Code)).Last());
        Assert.Single((await service.Services.GetRequiredService<IRegistry>().List("unmatched-receipt", null, 10, Unhurried)).Items);
    }

    [Fact]
    public async Task Without_the_function_key_Tencent_Cloud_is_not_heard()
    {
        using var nobody = service.As(null);

        using var answer = await Post(nobody, "api/sms/tencent-reports", "[]");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static string Report(string status, string tag) => $$$"""
        [{"id":"1","eventType":"Microsoft.Communication.SMSDeliveryReportReceived","data":{"messageId":"acs-1","to":"+8613800138001","deliveryStatus":"{{{status}}}","Tag":"{{{tag}}}"}}]
        """;

    private static Task<HttpResponseMessage> Post(HttpClient client, string address, string body) =>
        client.PostAsync(new Uri(address, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));

    private async Task<JsonNode> Posted(string body)
    {
        using var answer = await Post(grid, "api/sms/delivery-reports", body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}

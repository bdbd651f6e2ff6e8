using System.Collections.Immutable;
using System.Net;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Tencent;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>Texts through Tencent Cloud (J3, J4): an approved template, one number, and what each answer means.</summary>
public sealed class TencentSmsTests : IDisposable
{
    private readonly TencentCloud cloud = new();
    private readonly HttpClient http;
    private readonly TencentSms provider;

    public TencentSmsTests()
    {
        http = new HttpClient(cloud);
        provider = new TencentSms(
            http,
            new TencentSmsSettings(
                new TencentAccount(TencentCloud.SecretId, TencentCloud.SecretKey), new Uri("https://sms.tencentcloudapi.com"), "ap-guangzhou", "1400000000", null,
                ImmutableDictionary<string, string>.Empty.Add("review-passed-choose-delivery", "449739")),
            () => SmsTemplates.Embedded,
            TimeProvider.System);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_text_is_a_template_with_its_parameters_in_the_order_of_the_template()
    {
        var said = await HandOver();

        Assert.Equal(new SmsHandOver.Accepted("5000:1"), said);
        var sent = Assert.Single(cloud.Requests);
        Assert.Equal("""["+8613800138001"]""", sent["PhoneNumberSet"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal(("1400000000", "449739", "天津引进人才联审", "m-1-1"), (Text("SmsSdkAppId"), Text("TemplateId"), Text("SignName"), Text("SessionContext")));
        Assert.Equal(["TJ20200001", "和平窗口"], sent["TemplateParamSet"]!.AsArray().Select(parameter => (string)parameter!));

        string Text(string name) => (string)sent[name]!;
    }

    [Theory]
    [InlineData("LimitExceeded.DeliveryFrequencyLimit")]
    [InlineData("LimitExceeded.PhoneNumberDailyLimit")]
    [InlineData("InternalError.OtherError")]
    [InlineData("FailedOperation.InsufficientBalanceInSmsPackage")]
    [InlineData("UnauthorizedOperation.RequestIpNotInWhitelist")]
    public async Task What_time_or_the_operator_mends_is_for_later(string code)
    {
        cloud.Answers(TencentCloud.Status(code));
        cloud.Answers(TencentCloud.Error(code));

        Assert.Equal(new SmsHandOver.Later(code), await HandOver());
        Assert.Equal(new SmsHandOver.Later(code), await HandOver());
    }

    [Theory]
    [InlineData("FailedOperation.PhoneNumberInBlacklist")]
    [InlineData("FailedOperation.TemplateIncorrectOrUnapproved")]
    [InlineData("FailedOperation.ContainSensitiveWord")]
    [InlineData("InvalidParameterValue.IncorrectPhoneNumber")]
    [InlineData("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber")]
    public async Task What_can_never_be_sent_is_rejected(string code)
    {
        cloud.Answers(TencentCloud.Status(code, ""));

        Assert.Equal(new SmsHandOver.Rejected(code), await HandOver());
    }

    [Fact]
    public async Task A_text_without_an_approved_template_is_rejected_and_nothing_is_sent()
    {
        Assert.Equal(new SmsHandOver.Rejected("template-not-mapped"), await HandOver("review-returned"));
        Assert.Empty(cloud.Requests);
    }

    [Fact]
    public async Task A_request_that_never_left_is_for_later()
    {
        cloud.Breaks(new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"));

        Assert.Equal(new SmsHandOver.Later("outage"), await HandOver());
    }

    [Fact]
    public async Task A_request_without_an_answer_is_perhaps_taken()
    {
        cloud.Breaks(new TaskCanceledException("timed out"));
        cloud.Breaks(new HttpRequestException(HttpRequestError.ResponseEnded, "cut off"));
        cloud.Answers("<html>");
        cloud.Answers(HttpStatusCode.BadGateway);
        cloud.Answers(TencentCloud.Status("InternalError.Timeout"));

        for (var place = 0; place < 5; place++)
        {
            Assert.IsType<SmsHandOver.Unanswered>(await HandOver());
        }
    }

    [Fact]
    public async Task A_service_that_says_it_is_too_busy_did_not_take_it()
    {
        cloud.Answers(HttpStatusCode.ServiceUnavailable);

        Assert.Equal(new SmsHandOver.Later("http-503"), await HandOver());
    }

    private Task<SmsHandOver> HandOver(string template = "review-passed-choose-delivery") => provider.HandOver(
        new SmsToSend(
            "m-1-1",
            MobileNumber.TryParse("13800138001", out var phone) ? phone : throw new InvalidOperationException(),
            template,
            ImmutableSortedDictionary<string, string>.Empty.Add("window", "和平窗口").Add("case-number", "TJ20200001"),
            "【天津引进人才联审】…"),
        CancellationToken.None);
}

using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.Tests.Notifications;

/// <summary>Texts to citizens: the reason and the next step are in them (T-13, T-15, T-16, T-24; J2, J3).</summary>
public sealed class SmsTemplateTests
{
    private static readonly SmsTemplate Template = new(
        NotificationKind.ReviewReturned, 1, "天津引进人才联审", "编号{case-number},原因:{reasons}。", [new("case-number", 20), new("reasons", 30)]);

    public static TheoryData<NotificationKind> Kinds => [.. Enum.GetValues<NotificationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_text_is_signed_names_the_case_and_can_be_rendered(NotificationKind kind)
    {
        var template = SmsTemplates.Embedded.Latest(kind);
        var values = template.Parameters.ToDictionary(parameter => parameter.Name, parameter => new string('值', parameter.MaxLength));

        var text = Assert.IsType<SmsRendering.Rendered>(template.Render(values)).Text;

        Assert.StartsWith(kind < NotificationKind.PointsSubmitted ? "【天津引进人才联审】" : "【深圳积分入户】", text.Value, StringComparison.Ordinal);
        Assert.Contains(template.Parameters, parameter => parameter.Name == "case-number");
        Assert.DoesNotContain('{', text.Value);
        Assert.True(text.Length <= 500);
    }

    [Fact]
    [Trait("Scenario", "SC-11")]
    public void A_returned_application_is_told_why_what_to_do_and_where_to_ask()
    {
        var returned = Notification.About(
            NotificationKind.ReviewReturned, round: 1, caseRevision: 7,
            ("case-number", "TJ-2020-000123"),
            ("reasons", ReturnReasons.Fit(["营业执照复印件未加盖用人单位公章"], 260)),
            ("window", "南开区引进人才联审窗口"));

        var text = Assert.IsType<SmsRendering.Rendered>(SmsTemplates.Embedded.Render(returned)).Text;

        Assert.Equal(
            "【天津引进人才联审】您的引进人才落户申请(编号TJ-2020-000123)未通过联审。原因:1.营业执照复印件未加盖用人单位公章。请按以上原因修改后,"
            + "登录“天津公安”APP或“天津公安民生服务平台”微信公众号重新提交,已通过且未变动的材料不必重传。如有疑问,请咨询南开区引进人才联审窗口。",
            text.Value);
        Assert.Equal(3, text.Segments);
    }

    [Fact]
    [Trait("Scenario", "SC-26")]
    public void A_refusal_for_fraud_says_until_when_and_how_to_appeal()
    {
        var refused = Notification.About(
            NotificationKind.ReviewRefusedFraud, 1, 9,
            ("case-number", "TJ-2020-000123"), ("reason", "学位证书系伪造"), ("last-day", "2021年1月15日"), ("free-day", "2021年1月16日"),
            ("window", "南开区引进人才联审窗口"));

        var text = Assert.IsType<SmsRendering.Rendered>(SmsTemplates.Embedded.Render(refused)).Text.Value;

        Assert.Contains("至2021年1月15日(含当日)不再受理您的申请,2021年1月16日起可重新申请", text, StringComparison.Ordinal);
        Assert.Contains("申诉", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_unknown_or_overlong_parameter_is_refused_by_name()
    {
        Assert.Equal(new SmsRendering.Refused(SmsRefusal.MissingParameter, "reasons"), Render(("case-number", "1")));
        Assert.Equal(new SmsRendering.Refused(SmsRefusal.MissingParameter, "reasons"), Render(("case-number", "1"), ("reasons", " 【】\n")));
        Assert.Equal(
            new SmsRendering.Refused(SmsRefusal.UnknownParameter, "phone"), Render(("case-number", "1"), ("reasons", "缺页"), ("phone", "1")));
        Assert.Equal(new SmsRendering.Refused(SmsRefusal.TooLong, "reasons"), Render(("case-number", "1"), ("reasons", new string('缺', 31))));
    }

    [Theory]
    [InlineData("身份证440304199001010011有误")]
    [InlineData("身份证11010519491231002x有误")]
    [InlineData("请拨打13800138000")]
    [InlineData("请拨打+8613800138000")]
    public void An_identity_number_or_a_mobile_number_never_goes_into_a_text(string reason)
    {
        Assert.Equal(new SmsRendering.Refused(SmsRefusal.PersonalNumber, "reasons"), Render(("case-number", "1"), ("reasons", reason)));
    }

    [Theory]
    [InlineData("1153456789012")]
    [InlineData("EX123456789CN")]
    [InlineData("022-23456789")]
    public void A_mail_number_and_the_telephone_of_a_window_may(string value)
    {
        Assert.IsType<SmsRendering.Rendered>(Render(("case-number", "1"), ("reasons", value)));
    }

    [Fact]
    public void A_value_cannot_feign_a_second_sender_or_another_gap()
    {
        var rendered = Assert.IsType<SmsRendering.Rendered>(Render(("case-number", "【银行】\u202e1\r\n2"), ("reasons", "{case-number}")));

        Assert.Equal("【天津引进人才联审】编号银行12,原因:{case-number}。", rendered.Text.Value);
    }

    private static SmsRendering Render(params (string Name, string Value)[] values) =>
        Template.Render(values.ToDictionary(value => value.Name, value => value.Value));
}

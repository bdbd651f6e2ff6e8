using System.Text.Json.Nodes;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.Tests.Notifications;

/// <summary>Templates are versioned data, checked when they are loaded (J3).</summary>
public sealed class SmsTemplatesTests
{
    [Theory]
    [InlineData("signature", "\"别的签名\"", "templates[2] (review-returned, version 1), signature")]
    [InlineData("text", "\"编号{case-number},原因:{reasons}\"", "parameters, window")]
    [InlineData("text", "\"编号{case-number},原因:{reasons},{window},{date}\"", "{date} is not among the parameters")]
    [InlineData("text", "\"【】编号{case-number},原因:{reasons},{window}\"", "text: a bracket")]
    [InlineData("text", "\"编号{case-number},原因:{reasons},{window},{Date}\"", "text: a bracket")]
    [InlineData("kind", "\"review-rejected\"", "$.templates[2].kind")]
    [InlineData("kind", "\"submission-received\"", "submission-received, version 1 stands there twice")]
    [InlineData("kind", "\"submission-received\"", "review-returned is missing")]
    [InlineData("kind", "3", "$.templates[2].kind")]
    [InlineData("parameters", "null", "$.templates[2].parameters")]
    [InlineData("parameters", """[{"name":"case-number","maxLength":32},{"name":"reasons","maxLength":400},{"name":"window","maxLength":50}]""", "more than 500")]
    [InlineData("parameters", """[{"name":"case-number","maxLength":0},{"name":"reasons","maxLength":4},{"name":"window","maxLength":50}]""", "parameters, case-number")]
    public void A_broken_template_is_refused_and_the_place_is_named(string property, string value, string place)
    {
        var templates = Shipped();
        templates["templates"]![2]![property] = JsonNode.Parse(value);

        var broken = Assert.Throws<FormatException>(() => SmsTemplates.Load(templates.ToJsonString()));

        Assert.Contains(place, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_higher_version_replaces_a_wording_and_the_lower_one_can_still_be_shown()
    {
        var templates = Shipped();
        var changed = templates["templates"]![0]!.DeepClone();
        changed["version"] = 2;
        changed["text"] = "申请已收到,编号{case-number}。";
        templates["templates"]!.AsArray().Add(changed);

        var loaded = SmsTemplates.Load(templates.ToJsonString());

        Assert.Equal("申请已收到,编号{case-number}。", loaded.Latest(NotificationKind.SubmissionReceived).Text);
        Assert.StartsWith("您的引进人才", loaded.Find(NotificationKind.SubmissionReceived, 1)?.Text, StringComparison.Ordinal);
        Assert.Null(loaded.Find(NotificationKind.SubmissionReceived, 3));
    }

    private static JsonNode Shipped()
    {
        using var stream = typeof(SmsTemplates).Assembly.GetManifestResourceStream("sms-templates.json")!;
        return JsonNode.Parse(stream)!;
    }

    [Fact]
    public void The_longest_text_of_every_wording_is_known_before_anybody_gets_one_J3() => Assert.All(SmsTemplates.Embedded.All, template =>
    {
        var longest = template.Longest;

        Assert.StartsWith($"【{template.Signature}】", longest.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('{', longest.Value);
        Assert.Equal(template.Parameters.Sum(parameter => template.Text.Split($"{{{parameter.Name}}}").Length - 1) == 0, longest.Value == $"【{template.Signature}】{template.Text}");
    });
}

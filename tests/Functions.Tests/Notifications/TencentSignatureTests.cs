using System.Text;
using TalentSettlement.Functions.Platform.Tencent;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>Requests to Tencent Cloud are signed as its documentation shows.</summary>
public sealed class TencentSignatureTests
{
    // The worked example of "Signature v3": DescribeInstances of cvm, 2019-02-25T16:44:25Z.
    private const string Body = """{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}""";

    [Fact]
    public void The_documented_example_has_the_documented_signature() => Assert.Equal(
        "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, "
        + "Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        TencentSignature.Of(
            new TencentAccount("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"),
            "cvm",
            "cvm.tencentcloudapi.com",
            Encoding.UTF8.GetBytes(Body),
            DateTimeOffset.FromUnixTimeSeconds(1551113065)));

    [Fact]
    public void The_day_of_the_signature_is_that_of_UTC_also_in_the_small_hours_of_China() => Assert.Contains(
        "/2020-07-12/sms/",
        TencentSignature.Of(new TencentAccount("id", "key"), "sms", "sms.tencentcloudapi.com", [], new DateTimeOffset(2020, 7, 13, 7, 59, 59, TimeSpan.FromHours(8))),
        StringComparison.Ordinal);
}

using System.Text.Json.Serialization;

namespace TalentSettlement.Functions.Notifications;

/// <summary>A delivery report as Tencent Cloud posts it; names are the provider's, and the telephone number in it is not read.</summary>
/// <param name="Sid">The identity under which the text was taken (SerialNo).</param>
/// <param name="ReportStatus"><c>SUCCESS</c> or <c>FAIL</c>.</param>
/// <param name="ErrMsg">The carrier's code.</param>
public sealed record TencentReport(
    [property: JsonPropertyName("sid")] string Sid,
    [property: JsonPropertyName("report_status")] string ReportStatus,
    [property: JsonPropertyName("errmsg")] string? ErrMsg = null);

/// <summary>The answer that Tencent Cloud expects.</summary>
/// <param name="Result">0: taken; anything else: not taken.</param>
/// <param name="ErrMsg"><c>OK</c>, or why not.</param>
public sealed record TencentReportsTaken(
    [property: JsonPropertyName("result")] int Result,
    [property: JsonPropertyName("errmsg")] string ErrMsg);

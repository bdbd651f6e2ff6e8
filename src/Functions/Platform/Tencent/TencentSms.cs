using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Platform.Tencent;

/// <summary>Texts through Tencent Cloud: an approved template's identity and its parameters in order, one number at a time.</summary>
/// <remarks>The provider does not know a token twice; <see cref="RememberedHandOvers"/> keeps one token one text.</remarks>
/// <param name="http">Sends requests.</param>
/// <param name="settings">Account, application and templates.</param>
/// <param name="templates">The templates in force, as approved; they say in which order parameters stand.</param>
/// <param name="clock">The clock.</param>
public sealed class TencentSms(HttpClient http, TencentSmsSettings settings, Func<SmsTemplates> templates, TimeProvider clock) : ISmsGateway
{
    private const string Version = "2021-01-11";

    /// <inheritdoc/>
    public async Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
    {
        if (!settings.Templates.TryGetValue(text.Template, out var template))
        {
            return new SmsHandOver.Rejected("template-not-mapped");
        }

        try
        {
            using var request = Request(text, template);
            using var answer = await http.SendAsync(request, cancellation);
            return await Meaning(answer, cancellation);
        }
        catch (HttpRequestException unreached) when (unreached.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            // The request never left.
            return new SmsHandOver.Later("outage");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException
            || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new SmsHandOver.Unanswered("no-answer");
        }
    }

    private static async Task<SmsHandOver> Meaning(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
        {
            return new SmsHandOver.Later($"http-{(int)answer.StatusCode}");
        }

        if (!answer.IsSuccessStatusCode)
        {
            return new SmsHandOver.Unanswered($"http-{(int)answer.StatusCode}");
        }

        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        var content = (await JsonSerializer.DeserializeAsync<TencentMessages.Answer>(body, TencentMessages.Options, cancellation))?.Response;
        return content switch
        {
            { Error.Code: { } code } => TencentCodes.Of(code),
            { SendStatusSet: [{ Code: TencentMessages.Status.Taken, SerialNo: { Length: > 0 } serial }, ..] } => new SmsHandOver.Accepted(serial),
            { SendStatusSet: [{ Code: { } code }, ..] } when code != TencentMessages.Status.Taken => TencentCodes.Of(code),
            _ => new SmsHandOver.Unanswered("answer-not-readable"),
        };
    }

    private HttpRequestMessage Request(SmsToSend text, string template)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new TencentMessages.SendSms([text.To.Value], settings.App, template, settings.Sign ?? WordingOf(text).Signature, [.. Parameters(text)], text.Token),
            TencentMessages.Options);
        var now = clock.GetUtcNow();
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.Endpoint, "/")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(TencentSignature.ContentType);
        request.Headers.Host = settings.Endpoint.Authority;
        request.Headers.TryAddWithoutValidation(
            "Authorization", TencentSignature.Of(settings.Account, "sms", settings.Endpoint.Authority, body, now));
        request.Headers.Add("X-TC-Action", "SendSms");
        request.Headers.Add("X-TC-Version", Version);
        request.Headers.Add("X-TC-Region", settings.Region);
        request.Headers.Add("X-TC-Timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return request;
    }

    private IEnumerable<string> Parameters(SmsToSend text) =>
        WordingOf(text).Parameters.Select(parameter => text.Parameters.GetValueOrDefault(parameter.Name, ""));

    private SmsTemplate WordingOf(SmsToSend text) =>
        templates().Latest(Enum.GetValues<NotificationKind>().First(kind => kind.Code == text.Template));
}

using Azure;
using Azure.Communication.Sms;
using Azure.Identity;
using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Platform.Azure.Texts;

/// <summary>Texts through Azure Communication Services: the finished text, with a delivery report asked for under our token.</summary>
/// <remarks>
/// The client makes an identity of its own for each call and repeats it under that one; two calls are two texts. So
/// <see cref="RememberedHandOvers"/> stands before it.
/// </remarks>
/// <param name="client">The client of the resource.</param>
/// <param name="from">The number or name that texts come from.</param>
internal sealed class AcsSms(SmsClient client, string from) : ISmsGateway
{
    /// <summary>A gateway to a resource that knows the app by its identity.</summary>
    public static AcsSms At(AcsSmsSettings settings) => new(new SmsClient(settings.Endpoint, new DefaultAzureCredential()), settings.From);

    /// <inheritdoc/>
    public async Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
    {
        try
        {
            var options = new SmsSendOptions(enableDeliveryReport: true) { Tag = text.Token };
            SmsSendResult result = await client.SendAsync(from, text.To.Value, text.Text, options, cancellation);
            return result.Successful ? new SmsHandOver.Accepted(result.MessageId) : Refused(result.HttpStatusCode);
        }
        catch (AuthenticationFailedException)
        {
            return new SmsHandOver.Later("identity");
        }
        catch (RequestFailedException refused) when (refused.Status is >= 400 and < 500)
        {
            return Refused(refused.Status);
        }
        catch (Exception broken) when (broken is RequestFailedException or AggregateException
            || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return NeverLeft(broken) ? new SmsHandOver.Later("outage") : new SmsHandOver.Unanswered("no-answer");
        }
    }

    // Rights and rates can be mended; what is wrong with number or text cannot.
    private static SmsHandOver Refused(int status) => status is 401 or 403 or 404 or 408 or 429 or >= 500
        ? new SmsHandOver.Later($"acs-{status}")
        : new SmsHandOver.Rejected($"acs-{status}");

    private static bool NeverLeft(Exception broken) => broken switch
    {
        AggregateException many => many.InnerExceptions.All(NeverLeft),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError } => true,
        RequestFailedException { Status: 0, InnerException: { } inner } => NeverLeft(inner),
        _ => false,
    };
}

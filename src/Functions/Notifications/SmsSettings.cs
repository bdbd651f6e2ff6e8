using Microsoft.Extensions.Configuration;
using TalentSettlement.Functions.Platform.Tencent;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Who carries texts (<c>Sms:*</c>), and who stands in (J5).</summary>
/// <param name="Provider">Who carries them (<c>Sms:Provider</c>); the stand-in of development unless set.</param>
/// <param name="Fallback">Who carries them while the provider takes none (<c>Sms:Fallback</c>), or nobody.</param>
/// <param name="FallbackAfter">How long the provider may take none before that (<c>Sms:FallbackAfter</c>); a quarter of an hour unless set.</param>
/// <param name="Tencent">What Tencent Cloud needs, when it is named.</param>
/// <param name="Acs">What Communication Services need, when they are named.</param>
public sealed record SmsSettings(
    SmsProvider Provider, SmsProvider? Fallback, TimeSpan FallbackAfter, TencentSmsSettings? Tencent, AcsSmsSettings? Acs)
{
    private static readonly TimeSpan QuarterOfAnHour = TimeSpan.FromMinutes(15);

    /// <summary>Reads the settings.</summary>
    /// <param name="settings">All settings.</param>
    /// <param name="faults">Takes what is missing or wrong.</param>
    /// <returns>The settings; of no use once a fault was found.</returns>
    public static SmsSettings Read(IConfiguration settings, ICollection<string> faults)
    {
        var provider = Named(settings, "Sms:Provider", faults) ?? SmsProvider.Development;
        var fallback = Named(settings, "Sms:Fallback", faults);
        if (fallback == provider)
        {
            faults.Add("Sms:Fallback must be another provider than Sms:Provider.");
        }

        return new SmsSettings(
            provider,
            fallback,
            After(settings, faults),
            provider == SmsProvider.Tencent || fallback == SmsProvider.Tencent ? TencentSmsSettings.Read(settings, faults) : null,
            provider == SmsProvider.Acs || fallback == SmsProvider.Acs ? AcsIn(settings, faults) : null);
    }

    private static SmsProvider? Named(IConfiguration settings, string name, ICollection<string> faults)
    {
        if (settings[name] is not { Length: > 0 } text)
        {
            return null;
        }

        if (Enum.TryParse<SmsProvider>(text, out var provider) && Enum.IsDefined(provider) && !char.IsAsciiDigit(text[0]))
        {
            return provider;
        }

        faults.Add($"{name} must be Development, Tencent or Acs.");
        return null;
    }

    private static TimeSpan After(IConfiguration settings, ICollection<string> faults)
    {
        if (settings["Sms:FallbackAfter"] is not { Length: > 0 } text)
        {
            return QuarterOfAnHour;
        }

        if (TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var bound) && bound > TimeSpan.Zero)
        {
            return bound;
        }

        faults.Add("Sms:FallbackAfter must be a time such as 00:15:00.");
        return QuarterOfAnHour;
    }

    private static AcsSmsSettings AcsIn(IConfiguration settings, ICollection<string> faults)
    {
        if (!Uri.TryCreate(settings["Sms:Endpoint"], UriKind.Absolute, out var endpoint) || endpoint.Scheme != Uri.UriSchemeHttps)
        {
            faults.Add("Sms:Endpoint must be an https address.");
            endpoint = new Uri("https://localhost");
        }

        var from = settings["Sms:From"] ?? "";
        if (from.Length == 0)
        {
            faults.Add("Sms:From is missing: the number or name that texts come from.");
        }

        return new AcsSmsSettings(endpoint, from);
    }
}

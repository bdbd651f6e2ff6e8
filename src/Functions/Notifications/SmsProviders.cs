using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Tencent;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Puts the chosen provider of texts in place.</summary>
internal static class SmsProviders
{
    // Shorter than an activity may take, longer than a provider needs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Adds the chosen provider; the stand-in of development stays where no other was chosen.</summary>
    public static void AddSmsProvider(this IServiceCollection services, SmsSettings settings)
    {
        if (settings is { Provider: SmsProvider.Development, Fallback: null })
        {
            return;
        }

        services.AddSingleton<ISmsGateway>(provider => new RememberedHandOvers(
            settings.Fallback is { } fallback
                ? new SwitchedSms(
                    Of(settings.Provider, settings, provider), Of(fallback, settings, provider), settings.FallbackAfter, provider.GetRequiredService<TimeProvider>())
                : Of(settings.Provider, settings, provider),
            provider.GetRequiredService<IRegistry>()));
    }

    // One for the life of the app; its connections are made anew, so that a moved address is found.
    private static HttpClient Http() => new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }) { Timeout = Patience };

    private static ISmsGateway Of(SmsProvider which, SmsSettings settings, IServiceProvider provider) => which switch
    {
        SmsProvider.Tencent => new TencentSms(
            Http(), settings.Tencent!, () => provider.GetRequiredService<LawBook>().Talent.Texts, provider.GetRequiredService<TimeProvider>()),
        SmsProvider.Acs => Flavour.AcsSms(settings.Acs!),
        _ => provider.GetRequiredService<Platform.Development.DevelopmentSms>(),
    };
}

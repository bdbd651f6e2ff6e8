using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>The adapters of the local flavour.</summary>
internal static class LocalAdapters
{
    public static void AddLocalAdapters(this IServiceCollection services, IHostEnvironment environment, LocalData data)
    {
        services.AddSingleton<ReceiptPost>();
        services.AddSingleton<ISmsReceipts>(provider => provider.GetRequiredService<ReceiptPost>());
        services.AddHostedService(provider => provider.GetRequiredService<ReceiptPost>());
        services.AddHostedService<OtlpTelemetry>();
        services.AddDevelopmentAdapters();

        // Made at once, so that outside Development nothing starts at all.
        var issuer = new DevelopmentIssuer(environment, SamplePeople.Load(), data.TokenKey());
        services.AddSingleton(issuer);
        services.AddSingleton<ITokenIssuer>(issuer);
    }
}

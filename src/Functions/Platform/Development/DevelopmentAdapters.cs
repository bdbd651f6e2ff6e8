using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>Stand-ins for everything outside: registers, scanner, SMS provider.</summary>
public static class DevelopmentAdapters
{
    /// <summary>Registers the stand-ins; never where real citizens apply.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddDevelopmentAdapters(this IServiceCollection services)
    {
        services.AddSingleton(SamplePeople.Load());
        services.AddSingleton<IRealNameRegister, DevelopmentRealNames>();
        services.AddSingleton<ISocialSecurityRecords, DevelopmentSocialSecurity>();
        services.AddSingleton(ComparisonScript.Load());
        services.AddSingleton<IComparisonSources, DevelopmentComparisons>();
        services.AddSingleton<DevelopmentScanner>();
        services.AddSingleton<IMalwareScanner>(provider => provider.GetRequiredService<DevelopmentScanner>());
        services.TryAddSingleton<ISmsReceipts, UnheardReceipts>();
        services.AddSingleton<DevelopmentSms>();
        services.AddSingleton<ISmsGateway>(provider => provider.GetRequiredService<DevelopmentSms>());
        return services;
    }
}

using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Notices;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Permits;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Telemetry;
using TalentSettlement.Functions.Points;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.PrintedForms;
using TalentSettlement.Functions.Publicity;
using TalentSettlement.Functions.Sanctions;
using TalentSettlement.Functions.Simulations;
using TalentSettlement.Functions.Supervision;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform;

/// <summary>Puts together what both flavours share.</summary>
public static class TalentSettlementServices
{
    /// <summary>Adds the whole system but what the flavour has added: HTTP, middleware, rules, desks, stores.</summary>
    /// <param name="builder">The builder, after the flavour configured it.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="SettingsException">A setting is missing or wrong; all of them are named.</exception>
    public static FunctionsApplicationBuilder AddTalentSettlement(this FunctionsApplicationBuilder builder)
    {
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<SpanMiddleware>();
        builder.UseMiddleware<ProblemMiddleware>();
        builder.UseMiddleware<AccessMiddleware>();
        builder.UseMiddleware<LawMiddleware>();
        builder.Services.AddTalentSettlement(TalentSettlementSettings.Read(builder.Configuration, Flavour.Faults(builder)));
        return builder;
    }

    /// <summary>Adds the system's own services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="settings">The settings, already checked.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddTalentSettlement(this IServiceCollection services, TalentSettlementSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.ConfigureHttpJsonOptions(http => ApiJson.Configure(http.SerializerOptions));
        Flavour.AddStores(services, settings);
        AddLaw(services, settings);
        services.AddSmsProvider(settings.Sms);
        services.AddSingleton<ReportedVerdicts>();
        if (settings.Scanner == ScannerChoice.Defender)
        {
            services.AddSingleton<IMalwareScanner>(provider => provider.GetRequiredService<ReportedVerdicts>());
        }

        AddAccess(services, settings);
        AddDesks(services);
        return services;
    }

    private static void AddLaw(IServiceCollection services, TalentSettlementSettings settings)
    {
        // Made at once: rules that contradict themselves must stop the start, not the first citizen.
        services.AddSingleton(Statutes.Shipped);
        services.AddSingleton<AmendmentRegister>();
        services.AddSingleton(provider => new LawBook(
            provider.GetRequiredService<Statutes>(), provider.GetRequiredService<AmendmentRegister>(), provider.GetRequiredService<TimeProvider>(), settings.LawMaxAge));
        services.AddHostedService<LawAtStart>();
        services.AddSingleton<AmendmentDesk>();
        services.AddSingleton<Restatements>();
    }

    private static void AddAccess(IServiceCollection services, TalentSettlementSettings settings)
    {
        foreach (var (issuer, audience) in settings.Issuers)
        {
            services.AddSingleton<ITokenIssuer>(new OidcIssuer(issuer, audience));
        }

        services.AddSingleton<TokenReader>();
        services.AddSingleton(new PersonKeys([.. settings.PersonKey]));
        services.AddSingleton(new ReceiptSeals([.. settings.ReceiptSeal]));
        services.AddSingleton(new PermitCodes([.. settings.PermitCode]));
        services.AddSingleton(new ObjectionReceipts([.. settings.PermitCode]));
    }

    private static void AddDesks(IServiceCollection services)
    {
        services.AddSingleton<TalentCaseKind>();
        services.AddSingleton<TalentCaseDesk>();
        services.AddSingleton<ICaseDesk>(provider => provider.GetRequiredService<TalentCaseDesk>());
        services.AddSingleton<CaseDesks>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<IOutboxWorker, TalentOutboxWorker>();
        services.AddSingleton<FollowUps>();
        services.AddSingleton<OpenProcedures>();
        services.AddSingleton<AgencyRegister>();
        services.AddSingleton<ScorecardBook>();
        services.AddSingleton<PointsCaseKind>();
        services.AddSingleton<PointsCaseDesk>();
        services.AddSingleton<ICaseDesk>(provider => provider.GetRequiredService<PointsCaseDesk>());
        services.AddSingleton<IOutboxWorker, PointsOutboxWorker>();
        services.AddSingleton<PointsViews>();
        services.AddSingleton<PointsExplanations>();
        services.AddSingleton<EntrustedPeople>();
        services.AddSingleton<EntryDocumentCodes>();
        services.AddSingleton<EntryDocumentDesk>();
        services.AddSingleton<QueryLimits>();
        services.AddSingleton<ElementScans>();
        services.AddSingleton<SanctionRegister>();
        services.AddSingleton<PersonRegister>();
        services.AddSingleton<PersonLock>();
        services.AddSingleton<CaseViews>();
        services.AddSingleton<ReviewViews>();
        services.AddSingleton<SpotChecks>();
        services.AddSingleton<Texts>();
        services.AddSingleton<ReceiptDesk>();
        services.AddSingleton<PointsQuestions>();
        services.AddSingleton<DeadlineSimulator>();
        services.AddSingleton(MaterialListRuleSets.Embedded);
        services.AddSingleton<FormPages>();
        services.AddSingleton<FormDesk>();
        AddPublicity(services);
    }

    private static void AddPublicity(IServiceCollection services)
    {
        services.AddSingleton<BatchBook>();
        services.AddSingleton<BatchPages>();
        services.AddSingleton<RunningBatches>();
        services.AddSingleton<PublicListBook>();
        services.AddSingleton<PagePublisher>();
        services.AddSingleton<ObjectionBook>();
        services.AddSingleton<ObjectionDesk>();
        services.AddSingleton<ObjectionRequests>();
        services.AddSingleton<ObjectionViews>();
    }
}

using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>The desk for errands.</summary>
public sealed class ErrandDesk(ErrandKind kind, ICaseStore store, OutboxDispatcher outbox, IAccessLog log, TimeProvider clock)
    : CaseDesk<Errand, ErrandFact>(kind, store, outbox, log, clock)
{
    /// <summary>Opens a second procedure beside the one that ships.</summary>
    public static void AddTo(IServiceCollection services) => services
        .AddSingleton<ErrandKind>()
        .AddSingleton<ErrandDesk>()
        .AddSingleton<ErrandWorker>()
        .AddSingleton<ICaseDesk>(provider => provider.GetRequiredService<ErrandDesk>())
        .AddSingleton<IOutboxWorker>(provider => provider.GetRequiredService<ErrandWorker>());
}

using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>A scenario with a service of its own; after every test the invariants are checked.</summary>
/// <param name="start">What the clock shows first, at +08:00.</param>
/// <param name="options">How the service is started, beside the clock.</param>
public abstract class Scenario(string start, Func<LocalServiceOptions, LocalServiceOptions>? options = null) : IAsyncLifetime
{
    /// <summary>The play.</summary>
    protected Play Play { get; private set; } = null!;

    /// <summary>Looks into the outbox once an hour and for batches once a day, for scenarios of Tianjin that last for weeks.</summary>
    /// <param name="service">The service.</param>
    /// <returns>The same with another schedule.</returns>
    public static LocalServiceOptions HourlyOutbox(LocalServiceOptions service) =>
        service with { Settings = service.Settings.SetItem("OutboxSchedule", "0 0 * * * *").SetItem("PublicityBatchSchedule", "0 0 1 * * *") };

    /// <summary>Has whatever looks at a clock look at nine, and at the deadlines at six in the evening too, for cases of settlement by points, which last for months.</summary>
    /// <param name="service">The service.</param>
    /// <returns>The same with other schedules, which are in UTC.</returns>
    public static LocalServiceOptions ByTheDay(LocalServiceOptions service) => service with
    {
        Settings = service.Settings.SetItem("OutboxSchedule", "0 0 1 * * *").SetItem("PublicityBatchSchedule", "0 0 1 * * *").SetItem("DeadlineSchedule", "0 0 1,10 * * *"),
    };

    /// <inheritdoc/>
    public async Task InitializeAsync() => Play = await Play.Start(start, options);

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        try
        {
            await Invariants.Hold(Play);
        }
        finally
        {
            await Play.DisposeAsync();
        }
    }
}

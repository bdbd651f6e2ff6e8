using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.Functions.Tests.Access;

/// <summary>A service that runs for the tests of one class.</summary>
public sealed class RunningService : IAsyncLifetime
{
    public static DateTimeOffset Start { get; } = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    public LocalService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await LocalService.Start(new LocalServiceOptions(Start));

    public async Task DisposeAsync() => await Service.DisposeAsync();
}

using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>A scenario with a service of its own; after every test the invariants are checked.</summary>
/// <param name="start">What the clock shows first, at +08:00.</param>
/// <param name="options">How the service is started, beside the clock.</param>
public abstract class Scenario(string start, Func<LocalServiceOptions, LocalServiceOptions>? options = null) : IAsyncLifetime
{
    /// <summary>The play.</summary>
    protected Play Play { get; private set; } = null!;

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

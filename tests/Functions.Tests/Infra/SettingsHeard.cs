using Microsoft.Extensions.Configuration;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>Settings that remember which of them were asked for.</summary>
/// <param name="given">The settings.</param>
internal sealed class SettingsHeard(IDictionary<string, string?> given) : ConfigurationProvider, IConfigurationSource
{
    /// <summary>The names that were asked for, whether or not they are given.</summary>
    public SortedSet<string> Asked { get; } = new(StringComparer.OrdinalIgnoreCase);

    public override void Load() => Data = new Dictionary<string, string?>(given, StringComparer.OrdinalIgnoreCase);

    public override bool TryGet(string key, out string? value)
    {
        Asked.Add(key);
        return base.TryGet(key, out value);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>The settings as the app reads them.</summary>
    public IConfiguration Configuration() => new ConfigurationBuilder().Add(this).Build();
}

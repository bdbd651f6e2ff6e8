using System.Collections.Immutable;

namespace TalentSettlement.Functions.Platform;

/// <summary>The program cannot start as it is set up.</summary>
/// <param name="faults">Every setting that is missing or wrong, at once.</param>
public sealed class SettingsException(ImmutableArray<string> faults)
    : Exception($"TalentSettlement cannot start:{string.Concat(faults.Select(fault => $"{Environment.NewLine}- {fault}"))}")
{
    /// <summary>Every setting that is missing or wrong.</summary>
    public ImmutableArray<string> Faults { get; } = faults;
}

using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>How a <see cref="LocalService"/> is started.</summary>
/// <param name="ClockStart">What its clock shows first.</param>
public sealed record LocalServiceOptions(DateTimeOffset ClockStart)
{
    /// <summary>Whether the clock also moves on with real time; it stands still by default.</summary>
    public bool Running { get; init; }

    /// <summary>Where it keeps its files; a directory of its own that is deleted with it by default. A later service may take up where one ended.</summary>
    public string? Directory { get; init; }

    /// <summary>The port on this machine; any free one by default.</summary>
    public int Port { get; init; }

    /// <summary>Settings beside the usual ones, for example <c>OutboxSchedule</c>.</summary>
    public ImmutableDictionary<string, string> Settings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where its durable engine dies, as by a power cut; nowhere by default.</summary>
    public ICrashPoints? CrashPoints { get; init; }

    /// <summary>Replaces services after all were added, for example by one that fails.</summary>
    public Action<IServiceCollection>? Replace { get; init; }
}

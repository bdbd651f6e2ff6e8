using System.Collections.Immutable;

namespace TalentSettlement.Core.Eligibility;

/// <summary>A condition that is not met: the figures that say by how much, and the day that heals it.</summary>
internal sealed record Shortfall(string Reason, ImmutableSortedDictionary<string, string> Arguments, DateOnly? Until = null)
{
    /// <summary>A condition that has no figures and that time does not heal.</summary>
    public Shortfall(string reason)
        : this(reason, ImmutableSortedDictionary<string, string>.Empty)
    {
    }

    /// <summary>The same with one more figure.</summary>
    public Shortfall With(string name, string value) => this with { Arguments = Arguments.Add(name, value) };
}

using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>One clause of the annex: elements that are required when the form says so.</summary>
/// <param name="Article">Where it stands, for example <c>Annex I(3)</c>.</param>
/// <param name="Meaning">When it applies, in words.</param>
/// <param name="Elements">The elements it requires, in order.</param>
/// <param name="Sources">Where its wording was found.</param>
/// <param name="Confidence">How well it is founded.</param>
public sealed record ElementRequirement(
    string Article,
    Wording Meaning,
    ImmutableArray<Element> Elements,
    ImmutableArray<string> Sources,
    Confidence Confidence)
{
    /// <summary>When it applies.</summary>
    internal FactCondition When { get; init; } = FactCondition.All.Always;
}

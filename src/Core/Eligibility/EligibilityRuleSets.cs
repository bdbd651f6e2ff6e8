using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>The versions of the conditions of settlement, in the order in which they came into force (T-01).</summary>
public sealed record EligibilityRuleSets
{
    private static readonly Lazy<EligibilityRuleSets> Embedded = new(() => Load(RuleText.Embedded("eligibility.json")));

    private EligibilityRuleSets(ImmutableArray<EligibilityRuleSet> versions) => Versions = versions;

    /// <summary>The versions that come with Core.</summary>
    public static EligibilityRuleSets Default => Embedded.Value;

    /// <summary>The versions, the earliest first; at least one.</summary>
    public ImmutableArray<EligibilityRuleSet> Versions { get; }

    /// <summary>The conditions in force on a day; before the first version, the first.</summary>
    /// <param name="day">A China date.</param>
    public EligibilityRuleSet InForceOn(DateOnly day) => Versions.LastOrDefault(version => version.EffectiveFrom <= day) ?? Versions[0];

    /// <summary>The conditions that a case has pinned, or null when they are not here.</summary>
    /// <param name="version">What the case has pinned.</param>
    public EligibilityRuleSet? Find(RuleSetVersion version) => Versions.FirstOrDefault(known => known.Version == version);

    /// <summary>Reads the versions strictly.</summary>
    /// <param name="json">The text of all versions.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static EligibilityRuleSets Load(string json)
    {
        var text = RuleText.Read<EligibilityText>(json);
        return text.Versions is []
            ? throw new RuleSetException("$.versions", "there is no version")
            : new EligibilityRuleSets([.. text.Versions.Select((_, i) => Read(text, i))]);
    }

    private static EligibilityRuleSet Read(EligibilityText text, int i)
    {
        var place = $"$.versions[{i}]";
        var version = text.Versions[i];
        if (text.Versions[..i].Any(earlier => earlier.EffectiveFrom >= version.EffectiveFrom || earlier.Version == version.Version))
        {
            throw new RuleSetException(place, "it does not come after the version before it");
        }

        return new EligibilityRuleSet(
            new RuleSetVersion(text.Id, version.Version), version, new EligibilityReader(place, new ReasonTexts(text.Reasons)));
    }
}

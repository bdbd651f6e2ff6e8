using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>The versions of article 6, in the order in which they came into force.</summary>
public sealed record ArticleSixRuleSets
{
    private static readonly Lazy<ArticleSixRuleSets> FromCore = new(() => Load(RuleText.Embedded("article-six.json")));

    private ArticleSixRuleSets(ImmutableArray<ArticleSixRuleSet> versions) => Versions = versions;

    /// <summary>The versions that come with Core.</summary>
    public static ArticleSixRuleSets Embedded => FromCore.Value;

    /// <summary>The versions, the earliest first; at least one.</summary>
    public ImmutableArray<ArticleSixRuleSet> Versions { get; }

    /// <summary>The conditions in force on a day; before the first version, the first.</summary>
    /// <param name="day">A China date.</param>
    public ArticleSixRuleSet InForceOn(DateOnly day) => Versions.LastOrDefault(version => version.EffectiveFrom <= day) ?? Versions[0];

    /// <summary>The conditions that a case has pinned, or null when they are not here.</summary>
    /// <param name="version">What the case has pinned.</param>
    public ArticleSixRuleSet? Find(RuleSetVersion version) => Versions.FirstOrDefault(known => known.Version == version);

    /// <summary>Reads the versions strictly.</summary>
    /// <param name="json">The text of all versions.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static ArticleSixRuleSets Load(string json)
    {
        var text = RuleText.Read<ArticleSixText>(json);
        return text.Versions is []
            ? throw new RuleSetException("$.versions", "there is no version")
            : new ArticleSixRuleSets([.. text.Versions.Select((_, i) => Read(text, i))]);
    }

    private static ArticleSixRuleSet Read(ArticleSixText text, int i)
    {
        var (place, version) = ($"$.versions[{i}]", text.Versions[i]);
        if (text.Versions[..i].Any(earlier => earlier.EffectiveFrom >= version.EffectiveFrom || earlier.Version == version.Version))
        {
            throw new RuleSetException(place, "it does not come after the version before it");
        }

        var reasons = text.Reasons.ToFrozenDictionary();
        return new ArticleSixRuleSet(
            new RuleSetVersion(text.Id, version.Version), version, new ArticleSixReader(place, reasons).Routes(version), reasons);
    }
}

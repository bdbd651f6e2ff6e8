using System.Collections.Immutable;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The versions of the rules for written material, in the order in which they came into force.</summary>
public sealed record MaterialListRuleSets
{
    private static readonly Lazy<MaterialListRuleSets> FromCore =
        new(() => Load(RuleText.Embedded("shenzhen-materials.json"), PointsTables.Embedded));

    private MaterialListRuleSets(ImmutableArray<MaterialListRules> versions, MaterialListText text) =>
        (Versions, Sources, Faults) =
        (versions, text.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal), text.Faults.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>The versions that come with Core.</summary>
    public static MaterialListRuleSets Embedded => FromCore.Value;

    /// <summary>The versions, the earliest first; at least one.</summary>
    public ImmutableArray<MaterialListRules> Versions { get; }

    /// <summary>Where the rules were found, by tag.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>What can be wrong with a paper, by the code of a <see cref="MaterialFault"/> (S-29).</summary>
    public ImmutableSortedDictionary<string, Wording> Faults { get; }

    /// <summary>The rules in force on a day; before the first version, the first.</summary>
    /// <param name="day">A China date.</param>
    public MaterialListRules InForceOn(DateOnly day) => Versions.LastOrDefault(version => version.EffectiveFrom <= day) ?? Versions[0];

    /// <summary>The rules that a case has pinned, or null when they are not here.</summary>
    /// <param name="version">What the case has pinned.</param>
    public MaterialListRules? Find(RuleSetVersion version) => Versions.FirstOrDefault(known => known.Version == version);

    /// <summary>Reads the versions strictly; an indicator of a points table that no paper proves is a fault.</summary>
    /// <param name="json">The text of all versions.</param>
    /// <param name="tables">The points tables.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static MaterialListRuleSets Load(string json, PointsTables tables)
    {
        var text = RuleText.Read<MaterialListText>(json);
        return text.Versions is [] ? throw new RuleSetException("$.versions", "there is no version")
            : text.Faults.Count == 0 ? throw new RuleSetException("$.faults", "there is nothing that can be wrong")
            : new MaterialListRuleSets([.. text.Versions.Select((_, i) => Read(text, i, tables))], text);
    }

    private static MaterialListRules Read(MaterialListText text, int i, PointsTables tables)
    {
        var (place, version) = ($"$.versions[{i}]", text.Versions[i]);
        if (text.Versions[..i].Any(earlier => earlier.EffectiveFrom >= version.EffectiveFrom || earlier.Version == version.Version))
        {
            throw new RuleSetException(place, "it does not come after the version before it");
        }

        var reader = new MaterialListReader(place, text, tables);
        return new MaterialListRules(new RuleSetVersion(text.Id, version.Version), version, reader);
    }
}

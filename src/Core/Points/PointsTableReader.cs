using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>Reads one points table; every name in it is known, every code stands once, nothing is empty without a reason.</summary>
/// <param name="place">Where the table stands.</param>
/// <param name="reasons">The wordings of the reasons.</param>
/// <param name="sources">The sources that there are, by tag.</param>
internal sealed class PointsTableReader(
    string place, FrozenDictionary<WhyNotMoreKind, Wording> reasons, IReadOnlyDictionary<string, string> sources)
{
    private readonly HashSet<IndicatorCode> codes = [];

    /// <summary>The wordings of the reasons.</summary>
    public FrozenDictionary<WhyNotMoreKind, Wording> Reasons => reasons;

    /// <summary>The groups.</summary>
    public ImmutableArray<PointsGroup> Groups(PointsGroupText[] groups) => groups is []
        ? throw new RuleSetException($"{place}.groups", "there is no group")
        : [.. groups.Select((group, i) => Group(group, $"{place}.groups[{i}]"))];

    /// <summary>The exclusions between groups.</summary>
    public ImmutableArray<GroupExclusion> Exclusions(GroupExclusion[] exclusions, ImmutableArray<PointsGroup> groups)
    {
        foreach (var (exclusion, i) in exclusions.Select((exclusion, i) => (exclusion, i)))
        {
            RefuseUnknown(exclusion.Sources, $"{place}.exclusions[{i}]");
            if (exclusion.Groups.Length < 2)
            {
                throw new RuleSetException($"{place}.exclusions[{i}]", "there is nothing to choose from");
            }

            if (exclusion.Groups.Except(groups.Select(group => group.Code)).ToArray() is [var unknown, ..])
            {
                throw new RuleSetException($"{place}.exclusions[{i}].groups", $"unknown group '{unknown}'");
            }

            if (exclusions[..i].SelectMany(earlier => earlier.Groups).Intersect(exclusion.Groups).ToArray() is [var twice, ..])
            {
                throw new RuleSetException($"{place}.exclusions[{i}].groups", $"'{twice}' stands in two");
            }
        }

        return [.. exclusions];
    }

    /// <summary>What bars.</summary>
    public ImmutableArray<BarRule> Bars(BarText[] bars) =>
        [.. bars.Select((bar, i) => Read(bar, $"{place}.bars[{i}]"))];

    private BarRule Read(BarText bar, string where)
    {
        RefuseTwice(bar.Code, where);
        RefuseUnknown(bar.Sources, where);
        return bar.Years <= 0
            ? throw new RuleSetException($"{where}.years", "is above zero")
            : new BarRule(bar.Code, bar.Name, bar.Record.Read($"{where}.record"), bar.Years);
    }

    private PointsGroup Group(PointsGroupText group, string where)
    {
        RefuseTwice(group.Code, where);
        if (group is { Indicators: [], Gap: null })
        {
            throw new RuleSetException($"{where}.indicators", "are empty, and no gap says why");
        }

        return group.Cap <= 0
            ? throw new RuleSetException($"{where}.cap", "is above zero")
            : new PointsGroup(group, Each(group.Indicators, group, $"{where}.indicators"), Each(group.Bonuses ?? [], group, $"{where}.bonuses"));
    }

    private ImmutableArray<Indicator> Each(IndicatorText[] indicators, PointsGroupText group, string where) =>
        [.. indicators.Select((indicator, i) => Read(indicator, group, $"{where}[{i}]"))];

    private Indicator Read(IndicatorText indicator, PointsGroupText group, string where)
    {
        RefuseTwice(indicator.Code, where);
        RefuseUnknown(indicator.Sources, where);
        return new Indicator(indicator, group, MeasureReader.Read(indicator, where));
    }

    private void RefuseTwice(IndicatorCode code, string where)
    {
        if (!codes.Add(code))
        {
            throw new RuleSetException($"{where}.code", $"'{code}' stands twice");
        }
    }

    private void RefuseUnknown(IEnumerable<string> tags, string where)
    {
        if (tags.FirstOrDefault(tag => !sources.ContainsKey(tag)) is { } unknown)
        {
            throw new RuleSetException($"{where}.sources", $"unknown source '{unknown}'");
        }
    }
}

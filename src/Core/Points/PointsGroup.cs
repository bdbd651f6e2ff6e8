using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>One group of indicators (一级指标).</summary>
public sealed record PointsGroup
{
    internal PointsGroup(PointsGroupText text, ImmutableArray<Indicator> indicators, ImmutableArray<Indicator> bonuses)
    {
        Code = text.Code;
        Name = text.Name;
        Combination = text.Combination;
        Cap = text.Cap;
        Indicators = indicators;
        Bonuses = bonuses;
        Gap = text.Gap;
        Notes = [.. text.Notes ?? []];
        Filters = [.. Everything.SelectMany(indicator => indicator.Measure.Filters)];
    }

    /// <summary>Its code.</summary>
    public IndicatorCode Code { get; }

    /// <summary>Its name in the table.</summary>
    public Wording Name { get; }

    /// <summary>How its indicators count together.</summary>
    public Combination Combination { get; }

    /// <summary>The most that the group gives, bonuses included; absent without a cap.</summary>
    public decimal? Cap { get; }

    /// <summary>Its indicators.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>What is added to an indicator of the group that gives points (另加).</summary>
    public ImmutableArray<Indicator> Bonuses { get; }

    /// <summary>Its indicators and what is added to them, in the order of the table.</summary>
    internal IEnumerable<Indicator> Everything => Indicators.Concat(Bonuses);

    /// <summary>Which claims it looks at.</summary>
    internal ImmutableArray<ClaimFilter> Filters { get; }

    /// <summary>What of the group was not found; absent when nothing is known to be missing.</summary>
    public Wording? Gap { get; }

    /// <summary>What the table says about the group besides.</summary>
    public ImmutableArray<Wording> Notes { get; }
}

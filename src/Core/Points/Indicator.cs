using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Points;

/// <summary>One indicator of a points table (指标): the rule behind a point, the evidence for it, and who examines it.</summary>
public sealed record Indicator
{
    internal Indicator(IndicatorText text, PointsGroupText group, Measure measure)
    {
        Code = text.Code;
        Group = group.Code;
        Rule = text.Name;
        Sources = [.. text.Sources];
        Confidence = text.Confidence;
        Evidence = text.Evidence ?? group.Evidence;
        Department = text.Department ?? group.Department;
        Measure = measure;
    }

    /// <summary>Its code.</summary>
    public IndicatorCode Code { get; }

    /// <summary>The group in which it stands.</summary>
    public IndicatorCode Group { get; }

    /// <summary>The rule as the table words it.</summary>
    public Wording Rule { get; }

    /// <summary>Where the rule was found, by the tags of <see cref="PointsTables.Sources"/>.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>How well the rule is founded.</summary>
    public PointsConfidence Confidence { get; }

    /// <summary>What proves it.</summary>
    public Wording Evidence { get; }

    /// <summary>The department that examines it.</summary>
    public DepartmentCode Department { get; }

    /// <summary>How it is counted.</summary>
    internal Measure Measure { get; }
}

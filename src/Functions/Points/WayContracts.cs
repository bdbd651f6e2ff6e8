using System.Collections.Immutable;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>The ways to 100 points that a declaration has, or why there is none (N1, SC-32).</summary>
/// <param name="Version">The table under which was counted.</param>
/// <param name="On">The day from which on something would be done.</param>
/// <param name="Total">The points on that day.</param>
/// <param name="Threshold">The points from which the condition is met, inclusive.</param>
/// <param name="Conclusion">What the search comes to.</param>
/// <param name="Text">The same in words.</param>
/// <param name="LastDay">The last day that was looked at: the last one within the age limit, or five years ahead.</param>
/// <param name="Found">How many ways there are.</param>
/// <param name="Ways">Those with the fewest steps, the earliest first among equals: twenty at most, of a case five.</param>
public sealed record WaysView(
    string Version,
    DateOnly On,
    decimal Total,
    decimal Threshold,
    WayConclusion Conclusion,
    Wording Text,
    DateOnly LastDay,
    int Found,
    ImmutableArray<WayView> Ways);

/// <summary>One way: a smallest set of changes, and from when on it is enough.</summary>
/// <param name="Steps">How many things there are to do; waiting is one of them.</param>
/// <param name="Changes">What is done; nothing when waiting alone is enough.</param>
/// <param name="Ready">The first day on which everything can be done with.</param>
/// <param name="On">The first day on which the points are enough.</param>
/// <param name="Total">The points on that day.</param>
/// <param name="Differences">Every indicator that gives other points than today, what time does by itself included.</param>
/// <param name="Adds">What can be declared besides on that day.</param>
public sealed record WayView(
    int Steps,
    ImmutableArray<ChangeView> Changes,
    DateOnly Ready,
    DateOnly On,
    decimal Total,
    ImmutableArray<DifferenceView> Differences,
    ImmutableArray<Claim> Adds);

/// <summary>Something that a person can do for more points.</summary>
/// <param name="Change">The change.</param>
/// <param name="Name">What is done.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Months">How many months it takes at least.</param>
/// <param name="Earliest">The first day on which it can be done with.</param>
/// <param name="Confidence">How well the months are founded.</param>
public sealed record ChangeView(IndicatorCode Change, Wording Name, Wording Evidence, int Months, DateOnly Earliest, PointsConfidence Confidence);

/// <summary>An indicator that gives other points than today.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Rule">The rule as the table words it.</param>
/// <param name="Today">What it gives today.</param>
/// <param name="Then">What it gives then.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Department">The department that examines it.</param>
public sealed record DifferenceView(IndicatorCode Indicator, Wording Rule, decimal Today, decimal Then, Wording Evidence, string Department);

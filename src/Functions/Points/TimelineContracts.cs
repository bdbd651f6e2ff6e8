using System.Collections.Immutable;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>How the points of a declaration move by themselves over the next 24 months (N2).</summary>
/// <param name="Version">The table under which was counted.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="FirstOpen">The first day on which the way by points is open; absent when it never is.</param>
/// <param name="LastOpen">The last day on which it is open before it closes again; absent when it stays open or never is.</param>
/// <param name="Points">Every day from which something is another; the first is the first day.</param>
public sealed record PointsTimelineView(
    string Version, DateOnly From, DateOnly Until, DateOnly? FirstOpen, DateOnly? LastOpen, ImmutableArray<TimelinePointView> Points);

/// <summary>A day from which the points are others.</summary>
/// <param name="On">The first day of them.</param>
/// <param name="Total">The points from this day on.</param>
/// <param name="Reached100">Whether they reach the threshold.</param>
/// <param name="Way">Whether the way by points is open, or what closes it first.</param>
/// <param name="Changed">The indicators that give others than the day before.</param>
public sealed record TimelinePointView(DateOnly On, decimal Total, bool Reached100, WayByPoints Way, ImmutableArray<ChangedView> Changed);

/// <summary>An indicator that gives other points than the day before.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Rule">The rule as the table words it.</param>
public sealed record ChangedView(IndicatorCode Indicator, Wording Rule);

using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>A day from which a score is another one.</summary>
/// <param name="On">The first day of it, a China date.</param>
/// <param name="Total">The total from this day on.</param>
/// <param name="Way">Whether the way by points is open.</param>
/// <param name="Changed">The indicators that give another number of points than the day before; none on the first day.</param>
public sealed record ScorePoint(DateOnly On, decimal Total, WayByPoints Way, ImmutableArray<IndicatorCode> Changed);

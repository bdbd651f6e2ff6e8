namespace TalentSettlement.Core.Points;

/// <summary>Why an indicator does not give more points; <see cref="PointsTable.Word"/> puts it in words.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Figure">The figure that belongs to it: what lacks to the next step, or the cap.</param>
/// <param name="Other">The indicator or group that counts instead.</param>
public sealed record WhyNotMore(WhyNotMoreKind Kind, decimal? Figure = null, IndicatorCode? Other = null);

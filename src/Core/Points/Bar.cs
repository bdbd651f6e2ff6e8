namespace TalentSettlement.Core.Points;

/// <summary>A record that bars a declaration whatever the points (article 5; 超生处理完毕未满五年).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is.</param>
/// <param name="Until">The first day on which it no longer bars; absent when time does not heal it.</param>
public sealed record Bar(IndicatorCode Code, Wording Name, DateOnly? Until);

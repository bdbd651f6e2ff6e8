using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>Groups of which only one counts (只能任选其中一类); the most favourable one is taken.</summary>
/// <param name="Groups">The groups, two or more.</param>
/// <param name="Sources">Where it was found, by the tags of <see cref="PointsTables.Sources"/>.</param>
/// <param name="Confidence">How well it is founded.</param>
public sealed record GroupExclusion(ImmutableArray<IndicatorCode> Groups, ImmutableArray<string> Sources, PointsConfidence Confidence);

namespace TalentSettlement.Core.Points;

/// <summary>What bars a declaration, as data writes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is.</param>
/// <param name="Record">The record that bars.</param>
/// <param name="Years">For how many years after the matter was settled; absent when it always bars.</param>
/// <param name="Confidence">How well it is founded.</param>
/// <param name="Sources">Where it was found, by the tags of <see cref="PointsTables.Sources"/>.</param>
internal sealed record BarText(IndicatorCode Code, Wording Name, ClaimFilterText Record, PointsConfidence Confidence, string[] Sources, int? Years = null);

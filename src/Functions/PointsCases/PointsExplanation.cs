using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>The points of a case, counted again (N3).</summary>
/// <param name="Submitted">What was submitted, item by item.</param>
/// <param name="Hash">The hash on record.</param>
/// <param name="Reproduced">Whether counting again gives the same.</param>
/// <param name="Recount">The window's recount; absent before the material was accepted.</param>
/// <param name="RecountReproduced">Whether counting that again gives the same.</param>
public sealed record PointsExplanation(EvaluationView Submitted, string Hash, bool Reproduced, decimal? Recount, bool? RecountReproduced);

using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Explains the points of a case again (N3).</summary>
/// <param name="law">The rules in force.</param>
public sealed class PointsExplanations(LawBook law)
{
    /// <summary>The explanation of a case.</summary>
    /// <param name="state">The case.</param>
    /// <returns>The explanation; <see langword="null"/> when nothing is submitted.</returns>
    public PointsExplanation? Of(PointsCase state)
    {
        if (PointsCase.DeclaredOf(state) is not { } declared)
        {
            return null;
        }

        var (table, on) = (law.Points.TableOf(declared), declared.At.ChinaDate);
        var declaration = state.File.Declaration with { Claims = declared.Claims };
        var evaluation = EvaluationViews.Of(declaration, Evaluation.Of(declaration, table, law.Points.ConditionsOf(declared), on));
        var accepted = (state as PointsCase.Examining)?.Acceptance;
        return new PointsExplanation(
            evaluation,
            declared.Explanation,
            evaluation.Explanation.Hash == declared.Explanation,
            accepted?.Points,
            accepted is null ? null : Explanation.Of(declaration with { Claims = accepted.Claims }, table, on).Hash == accepted.Explanation);
    }
}
